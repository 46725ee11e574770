// Written by `cargo xtask generate`. Do not edit.
//! What `wifi` of [`terminal::configurations::update`](fn@crate::terminal::configurations::update) takes.

pub use crate::terminal::configurations::create::wifi::{
    EnterpriseEapPeap, EnterpriseEapTls, PersonalPsk,
};

pub use crate::terminal_configuration::wifi::Type;
