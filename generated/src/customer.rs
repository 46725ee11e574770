// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`Customer`](crate::Customer).

#[cfg(feature = "customers")]
pub mod invoice_settings;
#[cfg(feature = "customers")]
pub mod shipping;
#[cfg(any(feature = "customers", feature = "tax-settings"))]
pub mod tax;
#[cfg(feature = "customers")]
pub use crate::charge::Shipping;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "identity-verification_reports",
        feature = "identity-verification_sessions",
        feature = "issuing-cardholders",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "radar-payment_evaluations",
        feature = "tax-settings",
        feature = "terminal-locations",
        feature = "treasury-inbound_transfers",
        feature = "treasury-outbound_payments",
        feature = "treasury-outbound_transfers",
        feature = "treasury-received_debits"
    )
)]
/// A representation of a physical address.
///
/// An object in `address` of [`Customer`](crate::Customer), `address` of [`Person`](crate::Person) and 31 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct Address {
    /// City, district, suburb, town, or village.
    pub city: Option<String>,
    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub country: Option<String>,
    /// Address line 1, such as the street, PO Box, or company name.
    pub line1: Option<String>,
    /// Address line 2, such as the apartment, suite, unit, or building.
    pub line2: Option<String>,
    /// ZIP or postal code.
    pub postal_code: Option<String>,
    /// State, county, province, or region ([ISO 3166-2](https://en.wikipedia.org/wiki/ISO_3166-2)).
    pub state: Option<String>,
}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "identity-verification_reports",
        feature = "identity-verification_sessions",
        feature = "issuing-cardholders",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "radar-payment_evaluations",
        feature = "tax-settings",
        feature = "terminal-locations",
        feature = "treasury-inbound_transfers",
        feature = "treasury-outbound_payments",
        feature = "treasury-outbound_transfers",
        feature = "treasury-received_debits"
    )
)]
impl rt::Blank for Address {
    const BLANK: Self = Self {
        city: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        line1: rt::Blank::BLANK,
        line2: rt::Blank::BLANK,
        postal_code: rt::Blank::BLANK,
        state: rt::Blank::BLANK,
    };
}

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "identity-verification_reports",
        feature = "identity-verification_sessions",
        feature = "issuing-cardholders",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "radar-payment_evaluations",
        feature = "tax-settings",
        feature = "terminal-locations",
        feature = "treasury-inbound_transfers",
        feature = "treasury-outbound_payments",
        feature = "treasury-outbound_transfers",
        feature = "treasury-received_debits"
    )
)]
impl rt::Record for Address {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "address | payments_primitives_payment_records_resource_address | insights_resources_payment_evaluation_address",
            constants: &[],
            fields: &[
                rt::Field("city", rt::NULLABLE),
                rt::Field("country", rt::NULLABLE),
                rt::Field("line1", rt::NULLABLE),
                rt::Field("line2", rt::NULLABLE),
                rt::Field("postal_code", rt::NULLABLE),
                rt::Field("state", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.city,
            1 => &self.country,
            2 => &self.line1,
            3 => &self.line2,
            4 => &self.postal_code,
            _ => &self.state,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.city,
            1 => &mut self.country,
            2 => &mut self.line1,
            3 => &mut self.line2,
            4 => &mut self.postal_code,
            _ => &mut self.state,
        }
    }
}

#[cfg(any(feature = "charges", feature = "confirmation_tokens", feature = "identity-verification_reports", feature = "identity-verification_sessions", feature = "issuing-cardholders", feature = "payment_attempt_records", feature = "payment_methods", feature = "payment_records", feature = "radar-payment_evaluations", feature = "tax-settings", feature = "terminal-locations", feature = "treasury-inbound_transfers", feature = "treasury-outbound_payments", feature = "treasury-outbound_transfers", feature = "treasury-received_debits"))]
rt::record_traits!(Address);

#[cfg(feature = "customers")]
/// An object in `invoice_settings` of [`Customer`](crate::Customer).
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceSettings {
    /// Default custom fields to be displayed on invoices for this customer.
    pub custom_fields: Option<Vec<crate::invoice::CustomField>>,
    /// ID of a payment method that's attached to the customer, to be used as the customer's default
    /// payment method for subscriptions and invoices.
    pub default_payment_method: Option<rt::Expandable<crate::ids::PaymentMethodId>>,
    /// Default footer to be displayed on invoices for this customer.
    pub footer: Option<String>,
    /// Default options for invoice PDF rendering for this customer.
    pub rendering_options: Option<rt::Part<invoice_settings::RenderingOptions>>,
}

#[cfg(feature = "customers")]
impl rt::Blank for InvoiceSettings {
    const BLANK: Self = Self {
        custom_fields: rt::Blank::BLANK,
        default_payment_method: rt::Blank::BLANK,
        footer: rt::Blank::BLANK,
        rendering_options: rt::Blank::BLANK,
    };
}

#[cfg(feature = "customers")]
impl rt::Record for InvoiceSettings {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoice_setting_customer_setting",
            constants: &[],
            fields: &[
                rt::Field("custom_fields", rt::NULLABLE),
                rt::Field("default_payment_method", rt::NULLABLE),
                rt::Field("footer", rt::NULLABLE),
                rt::Field("rendering_options", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.custom_fields,
            1 => &self.default_payment_method,
            2 => &self.footer,
            _ => &self.rendering_options,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.custom_fields,
            1 => &mut self.default_payment_method,
            2 => &mut self.footer,
            _ => &mut self.rendering_options,
        }
    }
}

#[cfg(feature = "customers")]
rt::record_traits!(InvoiceSettings);

#[cfg(feature = "customers")]
/// The [source object](https://docs.stripe.com/api/sources/object) for errors returned on a request
/// involving a source.
///
/// Any of the objects in `sources[]` of [`Customer`](crate::Customer), `error.source` of [`Error`](crate::errors::Error) and 9 more places.
#[derive(Clone)]
#[non_exhaustive]
pub enum Source {
    /// `object` is `bank_account`.
    BankAccount(rt::Part<crate::BankAccount>),
    /// `object` is `card`.
    Card(rt::Part<crate::Card>),
    /// `object` is `source`.
    Source(rt::Part<crate::Source>),
    /// An object of a kind that this version of the crate does not know.
    Unknown(rt::Object),
}

#[cfg(feature = "customers")]
rt::union!(Source {
    BankAccount = "bank_account",
    Card = "card",
    Source = "source",
});

#[cfg(feature = "customers")]
/// An object in `tax` of [`Customer`](crate::Customer).
#[derive(Clone)]
#[non_exhaustive]
pub struct Tax {
    /// Surfaces if automatic tax computation is possible given the current customer location
    /// information.
    pub automatic_tax: tax::AutomaticTax,
    /// A recent IP address of the customer used for tax reporting and tax location inference.
    pub ip_address: Option<String>,
    /// The identified tax location of the customer.
    pub location: Option<rt::Part<tax::Location>>,
    /// The tax calculation provider used for location resolution. Defaults to `stripe` when not using a
    /// [third-party provider](https://docs.stripe.com/tax/third-party-apps).
    pub provider: tax::Provider,
}

#[cfg(feature = "customers")]
impl rt::Blank for Tax {
    const BLANK: Self = Self {
        automatic_tax: rt::Blank::BLANK,
        ip_address: rt::Blank::BLANK,
        location: rt::Blank::BLANK,
        provider: rt::Blank::BLANK,
    };
}

#[cfg(feature = "customers")]
impl rt::Record for Tax {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "customer_tax",
            constants: &[],
            fields: &[
                rt::Field("automatic_tax", rt::REQUIRED),
                rt::Field("ip_address", rt::NULLABLE),
                rt::Field("location", rt::NULLABLE),
                rt::Field("provider", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.automatic_tax,
            1 => &self.ip_address,
            2 => &self.location,
            _ => &self.provider,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.automatic_tax,
            1 => &mut self.ip_address,
            2 => &mut self.location,
            _ => &mut self.provider,
        }
    }
}

#[cfg(feature = "customers")]
rt::record_traits!(Tax);

#[cfg(feature = "customers")]
/// Describes the customer's tax exemption status, which is `none`, `exempt`, or `reverse`. When set
/// to `reverse`, invoice and receipt PDFs include the following text: **"Reverse charge"**.
#[non_exhaustive]
pub enum TaxExempt {
    /// `exempt`
    Exempt,
    /// `none`
    None,
    /// `reverse`
    Reverse,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "customers")]
rt::open_enum!(TaxExempt {
    Exempt = "exempt",
    None = "none",
    Reverse = "reverse",
});
