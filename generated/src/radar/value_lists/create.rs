// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`radar::value_lists::create`](fn@crate::radar::value_lists::create).

pub use crate::radar_value_list::ItemType;
