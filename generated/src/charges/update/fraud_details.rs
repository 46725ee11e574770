// Written by `cargo xtask generate`. Do not edit.
//! What `fraud_details` of [`charges::update`](fn@crate::charges::update) takes.

/// The values of `fraud_details[user_report]` of [`charges::update`](fn@crate::charges::update).
#[non_exhaustive]
pub enum UserReport {
    /// `fraudulent`
    Fraudulent,
    /// `safe`
    Safe,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(UserReport {
    Fraudulent = "fraudulent",
    Safe = "safe",
});
