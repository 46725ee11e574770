// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`TaxTransaction`](crate::TaxTransaction).

pub mod customer_details;
pub mod ship_from_details;
pub mod shipping_cost;
pub use crate::tax_calculation::ShipFromDetails;

/// An object in `customer_details` of [`TaxTransaction`](crate::TaxTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerDetails {
    /// The customer's postal address (for example, home or business location).
    pub address: Option<rt::Part<crate::tax_calculation::customer_details::Address>>,
    /// The type of customer address provided.
    pub address_source: Option<customer_details::AddressSource>,
    /// The customer's IP address (IPv4 or IPv6).
    pub ip_address: Option<String>,
    /// The customer's tax IDs (for example, EU VAT numbers).
    pub tax_ids: Vec<crate::tax_calculation::customer_details::TaxId>,
    /// The taxability override used for taxation.
    pub taxability_override: crate::tax_calculation::customer_details::TaxabilityOverride,
}

impl rt::Blank for CustomerDetails {
    const BLANK: Self = Self {
        address: rt::Blank::BLANK,
        address_source: rt::Blank::BLANK,
        ip_address: rt::Blank::BLANK,
        tax_ids: rt::Blank::BLANK,
        taxability_override: rt::Blank::BLANK,
    };
}

impl rt::Record for CustomerDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_resource_customer_details",
            constants: &[],
            fields: &[
                rt::Field("address", rt::NULLABLE),
                rt::Field("address_source", rt::NULLABLE),
                rt::Field("ip_address", rt::NULLABLE),
                rt::Field("tax_ids", rt::REQUIRED),
                rt::Field("taxability_override", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.address,
            1 => &self.address_source,
            2 => &self.ip_address,
            3 => &self.tax_ids,
            _ => &self.taxability_override,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.address_source,
            2 => &mut self.ip_address,
            3 => &mut self.tax_ids,
            _ => &mut self.taxability_override,
        }
    }
}

rt::record_traits!(CustomerDetails);

/// An object in `reversal` of [`TaxTransaction`](crate::TaxTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct Reversal {
    /// The `id` of the reversed `Transaction` object.
    pub original_transaction: Option<String>,
}

impl rt::Blank for Reversal {
    const BLANK: Self = Self {
        original_transaction: rt::Blank::BLANK,
    };
}

impl rt::Record for Reversal {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_resource_tax_transaction_resource_reversal",
            constants: &[],
            fields: &[rt::Field("original_transaction", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.original_transaction
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.original_transaction
    }
}

rt::record_traits!(Reversal);

/// An object in `shipping_cost` of [`TaxTransaction`](crate::TaxTransaction).
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingCost {
    /// The shipping amount in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#minor-units). If
    /// `tax_behavior=inclusive`, then this amount includes taxes. Otherwise, taxes were calculated on
    /// top of this amount.
    pub amount: i64,
    /// The amount of tax calculated for shipping, in the
    /// [smallest currency unit](https://docs.stripe.com/currencies#minor-units).
    pub amount_tax: i64,
    /// The ID of an existing [ShippingRate](https://docs.stripe.com/api/shipping_rates/object).
    pub shipping_rate: Option<String>,
    /// Specifies whether the `amount` includes taxes. If `tax_behavior=inclusive`, then the amount
    /// includes taxes.
    pub tax_behavior: shipping_cost::TaxBehavior,
    /// The [tax code](https://docs.stripe.com/tax/tax-categories) ID used for shipping.
    pub tax_code: String,
}

impl rt::Blank for ShippingCost {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        amount_tax: rt::Blank::BLANK,
        shipping_rate: rt::Blank::BLANK,
        tax_behavior: rt::Blank::BLANK,
        tax_code: rt::Blank::BLANK,
    };
}

impl rt::Record for ShippingCost {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_resource_tax_transaction_shipping_cost",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("amount_tax", rt::REQUIRED),
                rt::Field("shipping_rate", rt::OPTIONAL),
                rt::Field("tax_behavior", rt::REQUIRED),
                rt::Field("tax_code", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_tax,
            2 => &self.shipping_rate,
            3 => &self.tax_behavior,
            _ => &self.tax_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_tax,
            2 => &mut self.shipping_rate,
            3 => &mut self.tax_behavior,
            _ => &mut self.tax_code,
        }
    }
}

rt::record_traits!(ShippingCost);

/// If `reversal`, this transaction reverses an earlier transaction.
#[non_exhaustive]
pub enum Type {
    /// `reversal`
    Reversal,
    /// `transaction`
    Transaction,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Reversal = "reversal",
    Transaction = "transaction",
});
