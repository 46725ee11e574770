// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_details.money_movement_details.card` of [`RadarPaymentEvaluation`](crate::RadarPaymentEvaluation).

/// Describes the presence of the customer during the payment.
#[non_exhaustive]
pub enum CustomerPresence {
    /// `off_session`
    OffSession,
    /// `on_session`
    OnSession,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(CustomerPresence {
    OffSession = "off_session",
    OnSession = "on_session",
});

/// Describes the type of payment.
#[non_exhaustive]
pub enum PaymentType {
    /// `one_off`
    OneOff,
    /// `recurring`
    Recurring,
    /// `setup_one_off`
    SetupOneOff,
    /// `setup_recurring`
    SetupRecurring,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PaymentType {
    OneOff = "one_off",
    Recurring = "recurring",
    SetupOneOff = "setup_one_off",
    SetupRecurring = "setup_recurring",
});
