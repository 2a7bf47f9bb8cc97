# Helpers that keep every CMakeLists.txt to a list of files.

# Compiler settings for our own targets alone.
add_library(opsglass_options INTERFACE)
target_compile_features(opsglass_options INTERFACE cxx_std_20)
target_compile_options(opsglass_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual)
target_compile_definitions(opsglass_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH)
target_include_directories(opsglass_options INTERFACE ${PROJECT_SOURCE_DIR})
if(OPSGLASS_WERROR)
    target_compile_options(opsglass_options INTERFACE -Werror)
endif()
if(OPSGLASS_SANITIZE)
    target_compile_options(opsglass_options INTERFACE
        -fsanitize=${OPSGLASS_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
        # What is tested is checked, not the tests: their comparisons take GCC twice as long so.
        $<$<BOOL:$<TARGET_PROPERTY:OPSGLASS_IS_TEST>>:-fno-sanitize=undefined>)
    target_link_options(opsglass_options INTERFACE -fsanitize=${OPSGLASS_SANITIZE})
endif()
if(OPSGLASS_COVERAGE)
    target_compile_options(opsglass_options INTERFACE --coverage)
    target_link_options(opsglass_options INTERFACE --coverage)
endif()

# Qt's headers, compiled once: parsing them is most of a build. Files still include what they
# use; `packaging/dev lint` compiles without these.
function(opsglass_precompile name qt_module)
    file(CONFIGURE OUTPUT ${name}.cpp CONTENT "")
    add_library(${name} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
    target_link_libraries(${name} PRIVATE opsglass_options ${qt_module})
    target_precompile_headers(${name} PRIVATE ${ARGN}
        <algorithm> <chrono> <cmath> <functional> <limits> <map> <memory> <optional>)
endfunction()
opsglass_precompile(precompiled_core Qt6::Core <QtCore/QtCore>)
opsglass_precompile(precompiled_widgets Qt6::Widgets <QtCore/QtCore> <QtGui/QtGui> <QtWidgets/QtWidgets>)

# opsglass_reuse_headers(NAME LIBRARY …): the precompiled headers that suit what NAME links.
function(opsglass_reuse_headers name)
    set(headers precompiled_core)
    if("${ARGN}" MATCHES "opsglass_(views|app)|Qt6::Widgets")
        set(headers precompiled_widgets)
    endif()
    target_precompile_headers(${name} REUSE_FROM ${headers})
endfunction()

# opsglass_layer(NAME SOURCES … DEPENDS …): one library per layer. Built shared, an upward call
# does not link.
function(opsglass_layer name)
    cmake_parse_arguments(LAYER "" "" "SOURCES;DEPENDS;PRIVATE_DEPENDS" ${ARGN})
    add_library(${name} ${LAYER_SOURCES}) # sources may also come from subdirectories
    target_link_libraries(${name} PUBLIC opsglass_options ${LAYER_DEPENDS}
        PRIVATE ${LAYER_PRIVATE_DEPENDS})
    opsglass_reuse_headers(${name} ${LAYER_DEPENDS})
    target_link_options(${name} PRIVATE -Wl,--no-undefined)
    set_target_properties(${name} PROPERTIES AUTOMOC ON POSITION_INDEPENDENT_CODE ON)
    # CMake 3.25 does not look for Q_OBJECT in headers that a new configuration adds.
    file(REMOVE ${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/timestamp)
endfunction()

# opsglass_test(NAME SOURCES … LINKS … [LABELS …] [TIMEOUT seconds]): one QtTest program.
# Time zone, locale and display are inputs, so they are fixed here.
function(opsglass_test name)
    cmake_parse_arguments(TEST "" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    if(NOT TEST_SOURCES)
        set(TEST_SOURCES ${name}.cpp)
    endif()
    if(NOT TEST_TIMEOUT)
        set(TEST_TIMEOUT 240) # with the sanitizers, beside another test, on a busy machine
    endif()
    add_executable(${name} ${TEST_SOURCES})
    target_link_libraries(${name} PRIVATE opsglass_options ${TEST_LINKS} Qt6::Test)
    opsglass_reuse_headers(${name} ${TEST_LINKS})
    target_compile_definitions(${name} PRIVATE
        OPSGLASS_FIXTURES="${PROJECT_SOURCE_DIR}/tests/fixtures"
        OPSGLASS_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    set_target_properties(${name} PROPERTIES AUTOMOC ON OPSGLASS_IS_TEST ON)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${TEST_TIMEOUT}
        LABELS "${TEST_LABELS}"
        ENVIRONMENT "TZ=UTC;LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.qpa.*=false")
endfunction()
