// Written by `cargo xtask generate`. Do not edit.

/// The bank account type. This can only be `checking` or `savings` in most countries. In Japan,
/// this can only be `futsu` or `toza`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountBankAccountAccountType {
    /// `checking`
    Checking,
    /// `futsu`
    Futsu,
    /// `savings`
    Savings,
    /// `toza`
    Toza,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(AccountBankAccountAccountType {
    Checking = "checking",
    Futsu = "futsu",
    Savings = "savings",
    Toza = "toza",
});
