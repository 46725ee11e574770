// Written by `cargo xtask generate`. Do not edit.

/// Describes the type of payment.
#[derive(Clone, PartialEq, Eq, Hash)]
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

stripe_runtime::open_enum!(PaymentType {
    OneOff = "one_off",
    Recurring = "recurring",
    SetupOneOff = "setup_one_off",
    SetupRecurring = "setup_recurring",
});
