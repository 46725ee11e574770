// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`terminal::readers::list`](fn@crate::terminal::readers::list).

pub use crate::terminal_reader::{DeviceType, Status};
