// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`apps::secrets::find`](fn@crate::apps::secrets::find).

pub use crate::apps_secret::scope;
pub use crate::apps::secrets::create::Scope;
