// Written by `cargo xtask generate`. Do not edit.
//! What `controller.fees` of [`accounts::create`](fn@crate::accounts::create) takes.

/// The values of `controller[fees][payer]` of [`accounts::create`](fn@crate::accounts::create).
#[non_exhaustive]
pub enum Payer {
    /// `account`
    Account,
    /// `application`
    Application,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Payer {
    Account = "account",
    Application = "application",
});
