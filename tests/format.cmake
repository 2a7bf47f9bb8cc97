# Every source file is as clang-format leaves it.
cmake_minimum_required(VERSION 3.25) # links among the fixtures are not followed
get_filename_component(root ${CMAKE_CURRENT_LIST_DIR} DIRECTORY)
file(GLOB_RECURSE files ${root}/app/*.cpp ${root}/app/*.h ${root}/collectors/*.cpp
    ${root}/collectors/*.h ${root}/models/*.cpp ${root}/models/*.h ${root}/views/*.cpp
    ${root}/views/*.h ${root}/tests/*.cpp ${root}/tests/*.h)
execute_process(COMMAND clang-format --dry-run -Werror ${files}
    RESULT_VARIABLE result ERROR_VARIABLE output)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "clang-format -i would change these:\n${output}")
endif()
