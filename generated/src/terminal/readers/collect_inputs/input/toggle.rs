// Written by `cargo xtask generate`. Do not edit.
//! What `input.toggle` of [`terminal::readers::collect_inputs`](fn@crate::terminal::readers::collect_inputs) takes.

pub use crate::terminal_reader::action::collect_inputs::input::toggle::DefaultValue;
