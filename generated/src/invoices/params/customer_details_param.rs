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
    pub fn address(mut self, address: OptionalFieldsAddress) -> Self {
        self.0.set("address", address);
        self
    }

    /// Clears `address`: unsets what is stored.
    #[inline]
    pub fn clear_address(mut self) -> Self {
        self.0.clear("address");
        self
    }

    /// Sets `shipping`.
    #[inline]
    pub fn shipping(mut self, shipping: CustomerShipping) -> Self {
        self.0.set("shipping", shipping);
        self
    }

    /// Clears `shipping`: unsets what is stored.
    #[inline]
    pub fn clear_shipping(mut self) -> Self {
        self.0.clear("shipping");
        self
    }

    /// Sets `tax`.
    #[inline]
    pub fn tax(mut self, tax: TaxParam) -> Self {
        self.0.set("tax", tax);
        self
    }

    /// Sets `tax_exempt`.
    #[inline]
    pub fn tax_exempt(mut self, tax_exempt: TaxExempt) -> Self {
        self.0.set("tax_exempt", tax_exempt);
        self
    }

    /// Clears `tax_exempt`: unsets what is stored.
    #[inline]
    pub fn clear_tax_exempt(mut self) -> Self {
        self.0.clear("tax_exempt");
        self
    }

    /// Sets `tax_ids`.
    #[inline]
    pub fn tax_ids(mut self, tax_ids: impl IntoIterator<Item = DataParams>) -> Self {
        self.0.set("tax_ids", Value::list(tax_ids));
        self
    }
}

impl Default for CustomerDetailsParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
