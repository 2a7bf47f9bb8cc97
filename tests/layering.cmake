# Reads every include and fails on one that points up the layers: header-only uses link fine, so
# the linker alone cannot see them. The table is the one of the README.
cmake_minimum_required(VERSION 3.25)
get_filename_component(root ${CMAKE_CURRENT_LIST_DIR} DIRECTORY)

# directory : regex of project includes and Qt modules it may not use
set(rules
    "models/data:(models/[a-ce-z]|models/dashboard|collectors/|views/|app/|QObject>|QFile>|QTimer|QtGui|QtWidgets|QtNetwork|QtSql|QWidget|QNetwork|QSql|QColor>)"
    "models/store:(models/([^ds]|d[^a]|da[^t]|s[^t])|collectors/|views/|app/|QObject>|QTimer>|QElapsedTimer>|QtGui|QtWidgets|QtNetwork|QNetwork|QWidget|QSettings)"
    "models:(collectors/|views/|app/|models/store|QColor>|QFont>|QPainter|QWidget|QNetwork|QSql|QTimer>|QElapsedTimer>|QtGui|QtWidgets|QtNetwork|QtSql|QApplication)"
    "collectors:(models/dashboard|models/format|models/reduce|models/transform|models/series|models/alerts|models/export|models/processes|models/promql|models/regex|models/report|views/|app/|QSettings|QWidget|QColor>)"
    "views:(collectors/|app/|models/store|QNetwork|QSql|QSettings|QtNetwork|QtSql)")

set(problems "")
set(files_read 0)
foreach(rule IN LISTS rules)
    string(REGEX MATCH "^([^:]+):(.*)$" _ "${rule}")
    set(directory ${CMAKE_MATCH_1})
    set(forbidden ${CMAKE_MATCH_2})
    file(GLOB_RECURSE files ${root}/${directory}/*.h ${root}/${directory}/*.cpp)
    if(directory STREQUAL "models")
        list(FILTER files EXCLUDE REGEX "^${root}/models/store/") # a layer of its own
    endif()
    foreach(file IN LISTS files)
        math(EXPR files_read "${files_read} + 1")
        file(RELATIVE_PATH name ${root} ${file})
        file(STRINGS ${file} includes REGEX "^[ \t]*#[ \t]*include")
        foreach(include IN LISTS includes)
            if(include MATCHES "[<\"]${forbidden}")
                list(APPEND problems "${name}: ${include}")
            elseif(include MATCHES "\"" AND NOT include MATCHES "\"(app|collectors|models|views|tests)/|\\.moc\"")
                list(APPEND problems "${name}: ${include} does not start at the project root")
            endif()
        endforeach()
        file(STRINGS ${file} clocks REGEX "(system_clock|steady_clock|currentDateTime|currentMSecsSinceEpoch)")
        if(clocks AND directory MATCHES "^models")
            list(APPEND problems "${name}: reads a clock: ${clocks}")
        endif()
    endforeach()
endforeach()
if(files_read LESS 10)
    message(FATAL_ERROR "layering: only ${files_read} files read; are the directories still there?")
endif()
if(problems)
    list(JOIN problems "\n  " text)
    message(FATAL_ERROR "layering: these includes point the wrong way:\n  ${text}")
endif()
message(STATUS "layering: ${files_read} files, all includes point down")
