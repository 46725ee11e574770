// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`DeletedTerminalReader`](crate::DeletedTerminalReader).

pub use crate::terminal_reader::DeviceType;
