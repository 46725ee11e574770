// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`apps::secrets::delete_where`](fn@crate::apps::secrets::delete_where).

pub use crate::apps_secret::scope;
pub use crate::apps::secrets::create::Scope;
