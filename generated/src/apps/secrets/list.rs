// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`apps::secrets::list`](fn@crate::apps::secrets::list).

pub use crate::apps_secret::scope;
pub use crate::apps::secrets::create::Scope;
