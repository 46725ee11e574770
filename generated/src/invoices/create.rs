// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`invoices::create`](fn@crate::invoices::create).

#[cfg(feature = "invoices")]
pub mod automatic_tax;
#[cfg(feature = "invoices")]
pub use crate::invoice::issuer;
#[cfg(any(feature = "customers", feature = "invoices"))]
pub mod payment_settings;
#[cfg(feature = "invoices")]
pub mod rendering;
#[cfg(feature = "invoices")]
pub mod shipping_cost;
#[cfg(feature = "invoices")]
pub mod shipping_details;
#[cfg(feature = "invoices")]
pub use crate::invoice::CollectionMethod;
#[cfg(feature = "invoices")]
pub use crate::quotes::create::Discount;

#[cfg(feature = "invoices")]
rt::params! {
    /// Settings for automatic tax lookup for this invoice.
    ///
    /// Parameters for `automatic_tax` of [`invoices::create`](fn@crate::invoices::create), `automatic_tax` of [`invoices::create_preview`](fn@crate::invoices::create_preview) and 2 more places.
    pub struct AutomaticTax;
}

#[cfg(feature = "invoices")]
impl AutomaticTax {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self(rt::Params::new().with("enabled", enabled))
    }

    /// Sets `liability`.
    #[inline]
    pub fn liability(self, liability: automatic_tax::Liability) -> Self {
        Self(self.0.with("liability", liability))
    }
}

#[cfg(any(feature = "customers", feature = "v2-core-accounts"))]
rt::params! {
    /// Parameters for `custom_fields[]` of [`invoices::create`](fn@crate::invoices::create), `invoice_settings[custom_fields][]` of [`customers::create`](fn@crate::customers::create) and 7 more places.
    pub struct CustomField;
}

#[cfg(any(feature = "customers", feature = "v2-core-accounts"))]
impl CustomField {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .with("name", rt::Value::text(name))
                .with("value", rt::Value::text(value)),
        )
    }
}

#[cfg(feature = "invoices")]
rt::params! {
    /// Revise an existing invoice. The new invoice will be created in `status=draft`. See the
    /// [revision documentation](https://docs.stripe.com/invoicing/invoice-revisions) for more details.
    ///
    /// Parameters for `from_invoice` of [`invoices::create`](fn@crate::invoices::create).
    pub struct FromInvoice;
}

#[cfg(feature = "invoices")]
impl FromInvoice {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(invoice: impl Into<crate::ids::InvoiceId>) -> Self {
        let invoice: crate::ids::InvoiceId = invoice.into();
        Self(rt::Params::new().with("action", "revision").with("invoice", invoice))
    }
}

#[cfg(feature = "invoices")]
rt::params! {
    /// The connected account that issues the invoice. The invoice is presented with the branding and
    /// support information of the specified account.
    ///
    /// Parameters for `issuer` of [`invoices::create`](fn@crate::invoices::create), `issuer` of [`invoices::create_preview`](fn@crate::invoices::create_preview) and 2 more places.
    pub struct Issuer;
}

#[cfg(feature = "invoices")]
impl Issuer {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::invoice::issuer::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `account`.
    #[inline]
    pub fn account(self, account: impl Into<crate::ids::AccountId>) -> Self {
        let account: crate::ids::AccountId = account.into();
        Self(self.0.with("account", account))
    }
}

#[cfg(feature = "invoices")]
rt::params! {
    /// Configuration settings for the PaymentIntent that is generated when the invoice is finalized.
    ///
    /// Parameters for `payment_settings` of [`invoices::create`](fn@crate::invoices::create) and `payment_settings` of [`invoices::update`](fn@crate::invoices::update).
    pub struct PaymentSettings;
}

#[cfg(feature = "invoices")]
impl PaymentSettings {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `default_mandate`.
    #[inline]
    pub fn default_mandate(self, default_mandate: impl Into<String>) -> Self {
        Self(self.0.with("default_mandate", rt::Value::text(default_mandate)))
    }

    /// Clears `default_mandate`: unsets what is stored.
    #[inline]
    pub fn clear_default_mandate(self) -> Self {
        Self(self.0.cleared("default_mandate"))
    }

    /// Sets `payment_method_options`.
    #[inline]
    pub fn payment_method_options(
        self,
        payment_method_options: payment_settings::PaymentMethodOptions,
    ) -> Self {
        Self(self.0.with("payment_method_options", payment_method_options))
    }

    /// Sets `payment_method_types`.
    #[inline]
    pub fn payment_method_types(
        self,
        payment_method_types: impl IntoIterator<
            Item = crate::invoice::payment_settings::PaymentMethodType,
        >,
    ) -> Self {
        Self(self.0.with("payment_method_types", rt::Value::list(payment_method_types)))
    }

    /// Clears `payment_method_types`: unsets what is stored.
    #[inline]
    pub fn clear_payment_method_types(self) -> Self {
        Self(self.0.cleared("payment_method_types"))
    }
}

#[cfg(feature = "invoices")]
impl Default for PaymentSettings {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "invoices")]
/// How to handle pending invoice items on invoice creation. Defaults to `exclude` if the parameter
/// is omitted.
#[non_exhaustive]
pub enum PendingInvoiceItemsBehavior {
    /// `exclude`
    Exclude,
    /// `include`
    Include,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "invoices")]
rt::open_enum!(PendingInvoiceItemsBehavior {
    Exclude = "exclude",
    Include = "include",
});

#[cfg(feature = "invoices")]
rt::params! {
    /// The rendering-related settings that control how the invoice is displayed on customer-facing
    /// surfaces such as PDF and Hosted Invoice Page.
    ///
    /// Parameters for `rendering` of [`invoices::create`](fn@crate::invoices::create) and `rendering` of [`invoices::update`](fn@crate::invoices::update).
    pub struct Rendering;
}

#[cfg(feature = "invoices")]
impl Rendering {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `amount_tax_display`.
    #[inline]
    pub fn amount_tax_display(
        self,
        amount_tax_display: rendering::AmountTaxDisplay,
    ) -> Self {
        Self(self.0.with("amount_tax_display", amount_tax_display))
    }

    /// Clears `amount_tax_display`: unsets what is stored.
    #[inline]
    pub fn clear_amount_tax_display(self) -> Self {
        Self(self.0.cleared("amount_tax_display"))
    }

    /// Sets `pdf`.
    #[inline]
    pub fn pdf(self, pdf: rendering::Pdf) -> Self {
        Self(self.0.with("pdf", pdf))
    }

    /// Sets `template`.
    #[inline]
    pub fn template(
        self,
        template: impl Into<crate::ids::InvoiceRenderingTemplateId>,
    ) -> Self {
        let template: crate::ids::InvoiceRenderingTemplateId = template.into();
        Self(self.0.with("template", template))
    }

    /// Sets `template_version`.
    #[inline]
    pub fn template_version(self, template_version: i64) -> Self {
        Self(self.0.with("template_version", template_version))
    }

    /// Clears `template_version`: unsets what is stored.
    #[inline]
    pub fn clear_template_version(self) -> Self {
        Self(self.0.cleared("template_version"))
    }
}

#[cfg(feature = "invoices")]
impl Default for Rendering {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "invoices")]
rt::params! {
    /// Settings for the cost of shipping for this invoice.
    ///
    /// Parameters for `shipping_cost` of [`invoices::create`](fn@crate::invoices::create) and `shipping_cost` of [`invoices::update`](fn@crate::invoices::update).
    pub struct ShippingCost;
}

#[cfg(feature = "invoices")]
impl ShippingCost {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `shipping_rate`.
    #[inline]
    pub fn shipping_rate(
        self,
        shipping_rate: impl Into<crate::ids::ShippingRateId>,
    ) -> Self {
        let shipping_rate: crate::ids::ShippingRateId = shipping_rate.into();
        Self(self.0.with("shipping_rate", shipping_rate))
    }

    /// Sets `shipping_rate_data`.
    #[inline]
    pub fn shipping_rate_data(
        self,
        shipping_rate_data: shipping_cost::ShippingRateData,
    ) -> Self {
        Self(self.0.with("shipping_rate_data", shipping_rate_data))
    }
}

#[cfg(feature = "invoices")]
impl Default for ShippingCost {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "invoices")]
rt::params! {
    /// Shipping details for the invoice. The Invoice PDF will use the `shipping_details` value if it is
    /// set, otherwise the PDF will render the shipping address from the customer.
    ///
    /// Parameters for `shipping_details` of [`invoices::create`](fn@crate::invoices::create) and `shipping_details` of [`invoices::update`](fn@crate::invoices::update).
    pub struct ShippingDetails;
}

#[cfg(feature = "invoices")]
impl ShippingDetails {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        address: crate::customers::create::Address,
    ) -> Self {
        Self(
            rt::Params::new()
                .with("name", rt::Value::text(name))
                .with("address", address),
        )
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
    }

    /// Clears `phone`: unsets what is stored.
    #[inline]
    pub fn clear_phone(self) -> Self {
        Self(self.0.cleared("phone"))
    }
}

#[cfg(any(feature = "invoices", feature = "payment_links"))]
rt::params! {
    /// If specified, the funds from the invoice will be transferred to the destination and the ID of
    /// the resulting transfer will be found on the invoice's charge.
    ///
    /// Parameters for `transfer_data` of [`invoices::create`](fn@crate::invoices::create), `transfer_data` of [`payment_links::create`](fn@crate::payment_links::create) and 2 more places.
    pub struct TransferData;
}

#[cfg(any(feature = "invoices", feature = "payment_links"))]
impl TransferData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(destination: impl Into<crate::ids::AccountId>) -> Self {
        let destination: crate::ids::AccountId = destination.into();
        Self(rt::Params::new().with("destination", destination))
    }

    /// Sets `amount`.
    #[inline]
    pub fn amount(self, amount: i64) -> Self {
        Self(self.0.with("amount", amount))
    }
}
