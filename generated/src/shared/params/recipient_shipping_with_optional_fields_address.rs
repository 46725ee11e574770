// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::OptionalFieldsAddress;

stripe_runtime::params! {
    /// Shipping details for the invoice. The Invoice PDF will use the `shipping_details` value if it is
    /// set, otherwise the PDF will render the shipping address from the customer.
    ///
    /// Parameters at `PostInvoices/shipping_details`, `PostInvoicesInvoice/shipping_details`, `PostTestHelpersConfirmationTokens/shipping`.
    pub struct RecipientShippingWithOptionalFieldsAddress;
}

impl RecipientShippingWithOptionalFieldsAddress {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(address: OptionalFieldsAddress, name: impl Into<String>) -> Self {
        Self(Params::new().with("address", address).with("name", Value::text(name)))
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", Value::text(phone)))
    }

    /// Clears `phone`: unsets what is stored.
    #[inline]
    pub fn clear_phone(self) -> Self {
        Self(self.0.cleared("phone"))
    }
}
