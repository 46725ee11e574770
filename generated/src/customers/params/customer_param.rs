// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::{CustomFieldParams, CustomerRenderingOptionsParam};

stripe_runtime::params! {
    /// Default invoice settings for this customer.
    ///
    /// Parameters at `PostCustomers/invoice_settings`, `PostCustomersCustomer/invoice_settings`.
    pub struct CustomerParam;
}

impl CustomerParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `custom_fields`.
    #[inline]
    pub fn custom_fields(
        self,
        custom_fields: impl IntoIterator<Item = CustomFieldParams>,
    ) -> Self {
        Self(self.0.with("custom_fields", Value::list(custom_fields)))
    }

    /// Clears `custom_fields`: unsets what is stored.
    #[inline]
    pub fn clear_custom_fields(self) -> Self {
        Self(self.0.cleared("custom_fields"))
    }

    /// Sets `default_payment_method`.
    #[inline]
    pub fn default_payment_method(
        self,
        default_payment_method: impl Into<String>,
    ) -> Self {
        Self(self.0.with("default_payment_method", Value::text(default_payment_method)))
    }

    /// Sets `footer`.
    #[inline]
    pub fn footer(self, footer: impl Into<String>) -> Self {
        Self(self.0.with("footer", Value::text(footer)))
    }

    /// Sets `rendering_options`.
    #[inline]
    pub fn rendering_options(
        self,
        rendering_options: CustomerRenderingOptionsParam,
    ) -> Self {
        Self(self.0.with("rendering_options", rendering_options))
    }

    /// Clears `rendering_options`: unsets what is stored.
    #[inline]
    pub fn clear_rendering_options(self) -> Self {
        Self(self.0.cleared("rendering_options"))
    }
}

impl Default for CustomerParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
