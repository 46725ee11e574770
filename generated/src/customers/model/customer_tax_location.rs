// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `customer_tax_location`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerTaxLocation {
    /// The identified tax country of the customer.
    pub country: String,
    /// The data source used to infer the customer's location.
    pub source: CustomerTaxLocationSource,
    /// The identified tax state, county, province, or region of the customer.
    pub state: Option<String>,
}

impl Blank for CustomerTaxLocation {
    const BLANK: Self = Self {
        country: Blank::BLANK,
        source: Blank::BLANK,
        state: Blank::BLANK,
    };
}

impl Record for CustomerTaxLocation {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "customer_tax_location",
            constants: &[],
            fields: &[
                Field("country", REQUIRED),
                Field("source", REQUIRED),
                Field("state", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.country,
            1 => &self.source,
            _ => &self.state,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.country,
            1 => &mut self.source,
            _ => &mut self.state,
        }
    }
}

impl std::fmt::Debug for CustomerTaxLocation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CustomerTaxLocation);

/// The data source used to infer the customer's location.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerTaxLocationSource {
    /// `billing_address`
    BillingAddress,
    /// `ip_address`
    IpAddress,
    /// `payment_method`
    PaymentMethod,
    /// `shipping_destination`
    ShippingDestination,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CustomerTaxLocationSource {
    BillingAddress = "billing_address",
    IpAddress = "ip_address",
    PaymentMethod = "payment_method",
    ShippingDestination = "shipping_destination",
});
