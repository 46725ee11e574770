// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{CustomerShipping, DataParams, OptionalFieldsAddress, TaxExempt, TaxParam};

stripe_runtime::params! {
    /// Details about the customer you want to invoice or overrides for an existing customer. If
    /// `automatic_tax` is enabled then one of `customer`, `customer_details`, `subscription`, or
    /// `schedule` must be set.
    ///
    /// Parameters at `PostInvoicesCreatePreview/customer_details`.
    pub struct CustomerDetailsParam;
}

impl CustomerDetailsParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `address`.
    #[inline]
    pub fn address(self, address: OptionalFieldsAddress) -> Self {
        Self(self.0.with("address", address))
    }

    /// Clears `address`: unsets what is stored.
    #[inline]
    pub fn clear_address(self) -> Self {
        Self(self.0.cleared("address"))
    }

    /// Sets `shipping`.
    #[inline]
    pub fn shipping(self, shipping: CustomerShipping) -> Self {
        Self(self.0.with("shipping", shipping))
    }

    /// Clears `shipping`: unsets what is stored.
    #[inline]
    pub fn clear_shipping(self) -> Self {
        Self(self.0.cleared("shipping"))
    }

    /// Sets `tax`.
    #[inline]
    pub fn tax(self, tax: TaxParam) -> Self {
        Self(self.0.with("tax", tax))
    }

    /// Sets `tax_exempt`.
    #[inline]
    pub fn tax_exempt(self, tax_exempt: TaxExempt) -> Self {
        Self(self.0.with("tax_exempt", tax_exempt))
    }

    /// Clears `tax_exempt`: unsets what is stored.
    #[inline]
    pub fn clear_tax_exempt(self) -> Self {
        Self(self.0.cleared("tax_exempt"))
    }

    /// Sets `tax_ids`.
    #[inline]
    pub fn tax_ids(self, tax_ids: impl IntoIterator<Item = DataParams>) -> Self {
        Self(self.0.with("tax_ids", Value::list(tax_ids)))
    }
}

impl Default for CustomerDetailsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
