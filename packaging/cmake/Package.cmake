# The Debian package, by CPack: what debhelper would do with the files that are installed, without
# a second build. packaging/dev deb runs it on the release preset.

set(documents ${CMAKE_INSTALL_DATADIR}/doc/opsglass)
install(FILES debian/copyright DESTINATION ${documents})
find_program(GZIP gzip REQUIRED)
foreach(file debian/changelog:${documents} man/opsglass.1:${CMAKE_INSTALL_MANDIR}/man1)
    string(REPLACE ":" ";" file ${file})
    list(GET file 0 text)
    list(GET file 1 folder)
    get_filename_component(name ${text} NAME)
    set(compressed ${CMAKE_CURRENT_BINARY_DIR}/${name}.gz)
    add_custom_command(OUTPUT ${compressed}
        COMMAND ${GZIP} -9 -n -c ${CMAKE_CURRENT_SOURCE_DIR}/${text} > ${compressed}
        DEPENDS ${text} VERBATIM)
    list(APPEND documentation ${compressed})
    install(FILES ${compressed} DESTINATION ${folder})
endforeach()
add_custom_target(documentation ALL DEPENDS ${documentation})
file(READ debian/description description)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME opsglass)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_CONTACT "Opsglass developers <dev@opsglass.invalid>")
# Symbols go into a package of their own, which takes them out of the program.
set(CPACK_DEBIAN_DEBUGINFO_PACKAGE ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/cmake/RemoveComments.cmake)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${PROJECT_HOMEPAGE_URL})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION ${description})

# Libraries that are linked are found; these are the plugins and services opened at run time.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, libsecret-1-0")
set(recommended
    ca-certificates
    "default-dbus-session-bus | dbus-session-bus"
    "gnome-keyring | kwalletmanager"
    libglib2.0-bin
    "qt6-gtk-platformtheme | qt6-xdgdesktopportal-platformtheme"
    qt6-translations-l10n
    qt6-wayland)
list(JOIN recommended ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS
    "fonts-noto-cjk, pipewire-bin | pulseaudio-utils, prometheus, sound-theme-freedesktop")
include(CPack)
