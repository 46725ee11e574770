// Written by `cargo xtask generate`. Do not edit.
//! What `invoice_creation.invoice_data` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) takes.

pub use crate::checkout_session::automatic_tax::liability as issuer;
pub mod rendering_options;
pub use crate::invoices::create::CustomField;

rt::params! {
    /// Parameters for `invoice_creation[invoice_data][issuer]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create) and `subscription_data[invoice_settings][issuer]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct Issuer;
}

impl Issuer {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::checkout_session::automatic_tax::liability::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `account`.
    #[inline]
    pub fn account(self, account: impl Into<crate::ids::AccountId>) -> Self {
        let account: crate::ids::AccountId = account.into();
        Self(self.0.with("account", account))
    }
}

rt::params! {
    /// Parameters for `invoice_creation[invoice_data][rendering_options]` of [`checkout::sessions::create`](fn@crate::checkout::sessions::create).
    pub struct RenderingOptions;
}

impl RenderingOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `amount_tax_display`.
    #[inline]
    pub fn amount_tax_display(
        self,
        amount_tax_display: rendering_options::AmountTaxDisplay,
    ) -> Self {
        Self(self.0.with("amount_tax_display", amount_tax_display))
    }

    /// Clears `amount_tax_display`: unsets what is stored.
    #[inline]
    pub fn clear_amount_tax_display(self) -> Self {
        Self(self.0.cleared("amount_tax_display"))
    }

    /// Sets `template`.
    #[inline]
    pub fn template(self, template: impl Into<String>) -> Self {
        Self(self.0.with("template", rt::Value::text(template)))
    }
}

impl Default for RenderingOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
