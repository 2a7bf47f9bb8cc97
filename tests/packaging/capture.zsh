# SPDX-License-Identifier: GPL-3.0-or-later
# Read by an interactive zsh: Tab completes, and every match is written to $HOME/.offered.
stty -echo
fpath=($OPSGLASS_COMPLETIONS $fpath)
autoload -Uz compinit
compinit -u -d $HOME/.zcompdump

compadd() {
    # These calls only fill arrays.
    if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
        builtin compadd "$@"
        return
    fi
    local -a found
    builtin compadd -O found "$@"
    print -rl -- $found >>$HOME/.offered
    builtin compadd "$@"
}

offer() {
    zle complete-word
    print -r -- "" THE END
}
zle -N offer
bindkey '^I' offer
print -r -- NOW READY
