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
        mut self,
        custom_fields: impl IntoIterator<Item = CustomFieldParams>,
    ) -> Self {
        self.0.set("custom_fields", Value::list(custom_fields));
        self
    }

    /// Clears `custom_fields`: unsets what is stored.
    #[inline]
    pub fn clear_custom_fields(mut self) -> Self {
        self.0.clear("custom_fields");
        self
    }

    /// Sets `default_payment_method`.
    #[inline]
    pub fn default_payment_method(
        mut self,
        default_payment_method: impl Into<String>,
    ) -> Self {
        self.0.set("default_payment_method", Value::text(default_payment_method));
        self
    }

    /// Sets `footer`.
    #[inline]
    pub fn footer(mut self, footer: impl Into<String>) -> Self {
        self.0.set("footer", Value::text(footer));
        self
    }

    /// Sets `rendering_options`.
    #[inline]
    pub fn rendering_options(
        mut self,
        rendering_options: CustomerRenderingOptionsParam,
    ) -> Self {
        self.0.set("rendering_options", rendering_options);
        self
    }

    /// Clears `rendering_options`: unsets what is stored.
    #[inline]
    pub fn clear_rendering_options(mut self) -> Self {
        self.0.clear("rendering_options");
        self
    }
}

impl Default for CustomerParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
