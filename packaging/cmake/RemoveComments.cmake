# Run by CPack on what is to be packed: the compiler's signature is of no use in a package.
find_program(OBJCOPY objcopy REQUIRED)
file(GLOB_RECURSE programs ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/bin/*)
foreach(program IN LISTS programs)
    execute_process(COMMAND ${OBJCOPY} --remove-section=.comment ${program}
        COMMAND_ERROR_IS_FATAL ANY)
endforeach()
