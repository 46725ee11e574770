// Written by `cargo xtask generate`. Do not edit.
//! What `subscription_data` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub mod billing_mode;
pub mod invoice_settings;
pub mod pending_invoice_item_interval;
pub mod trial_settings;

pub use crate::subscriptions::create::{
    PendingInvoiceItemInterval, TransferData, TrialSettings,
};

rt::params! {
    /// Parameters for `subscription_data[billing_mode]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct BillingMode;
}

impl BillingMode {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: billing_mode::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `flexible`.
    #[inline]
    pub fn flexible(self, flexible: billing_mode::Flexible) -> Self {
        Self(self.0.with("flexible", flexible))
    }
}

rt::params! {
    /// Parameters for `subscription_data[invoice_settings]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct InvoiceSettings;
}

impl InvoiceSettings {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `issuer`.
    #[inline]
    pub fn issuer(
        self,
        issuer: crate::checkout::sessions::create::invoice_creation::invoice_data::Issuer,
    ) -> Self {
        Self(self.0.with("issuer", issuer))
    }
}

impl Default for InvoiceSettings {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// The values of `subscription_data[proration_behavior]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
#[non_exhaustive]
pub enum ProrationBehavior {
    /// `create_prorations`
    CreateProrations,
    /// `none`
    None,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(ProrationBehavior {
    CreateProrations = "create_prorations",
    None = "none",
});
