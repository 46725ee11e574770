// Written by `cargo xtask generate`. Do not edit.
//! What `cash_balance.settings` of [`customers::create`](fn@crate::customers::create) takes.

/// The values of `cash_balance[settings][reconciliation_mode]` of [`customers::create`](fn@crate::customers::create), `settings[reconciliation_mode]` of [`customers::cash_balance::update`](fn@crate::customers::cash_balance::update) and one more place.
#[non_exhaustive]
pub enum ReconciliationMode {
    /// `automatic`
    Automatic,
    /// `manual`
    Manual,
    /// `merchant_default`
    MerchantDefault,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(ReconciliationMode {
    Automatic = "automatic",
    Manual = "manual",
    MerchantDefault = "merchant_default",
});

impl From<crate::cash_balance::settings::ReconciliationMode> for ReconciliationMode {
    #[inline]
    fn from(value: crate::cash_balance::settings::ReconciliationMode) -> Self {
        rt::OpenEnum::from_wire(rt::OpenEnum::as_str(&value))
    }
}
