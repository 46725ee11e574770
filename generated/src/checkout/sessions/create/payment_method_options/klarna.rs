// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.klarna` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub mod subscription;

pub use crate::checkout_session::payment_method_options::affirm::{
    CaptureMethod, SetupFutureUsage,
};

pub use crate::setup_intents::create::payment_method_options::klarna::Subscription;
