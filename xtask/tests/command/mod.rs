//! The command, run as a program.

use std::path::Path;
use std::process::{Command, Output};

/// Runs `cargo xtask` with these arguments in a folder.
pub(crate) fn xtask(arguments: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap()
}
