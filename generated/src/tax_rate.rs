// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`TaxRate`](crate::TaxRate).

/// The amount of the tax rate when the `rate_type` is `flat_amount`. Tax rates with `rate_type`
/// `percentage` can vary based on the transaction, resulting in this field being `null`. This field
/// exposes the amount and currency of the flat tax rate.
///
/// An object in `flat_amount` of [`TaxRate`](crate::TaxRate) and `tax_breakdown[].tax_rate_details.flat_amount` of [`TaxCalculation`](crate::TaxCalculation).
#[derive(Clone)]
#[non_exhaustive]
pub struct FlatAmount {
    /// Amount of the tax when the `rate_type` is `flat_amount`. This positive integer represents how
    /// much to charge in the smallest currency unit (e.g., 100 cents to charge $1.00 or 100 to charge
    /// ¥100, a zero-decimal currency). The amount value supports up to eight digits (e.g., a value of
    /// 99999999 for a USD charge of $999,999.99).
    pub amount: i64,
    /// Three-letter ISO currency code, in lowercase.
    pub currency: String,
}

impl rt::Blank for FlatAmount {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        currency: rt::Blank::BLANK,
    };
}

impl rt::Record for FlatAmount {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_rate_flat_amount",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            _ => &self.currency,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            _ => &mut self.currency,
        }
    }
}

rt::record_traits!(FlatAmount);

#[cfg(feature = "tax_rates")]
/// The level of the jurisdiction that imposes this tax rate. Will be `null` for manually defined
/// tax rates.
#[non_exhaustive]
pub enum JurisdictionLevel {
    /// `city`
    City,
    /// `country`
    Country,
    /// `county`
    County,
    /// `district`
    District,
    /// `multiple`
    Multiple,
    /// `state`
    State,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "tax_rates")]
rt::open_enum!(JurisdictionLevel {
    City = "city",
    Country = "country",
    County = "county",
    District = "district",
    Multiple = "multiple",
    State = "state",
});

#[cfg(feature = "tax_rates")]
/// Indicates the type of tax rate applied to the taxable amount. This value can be `null` when no
/// tax applies to the location. This field is only present for TaxRates created by Stripe Tax.
#[non_exhaustive]
pub enum RateType {
    /// `flat_amount`
    FlatAmount,
    /// `percentage`
    Percentage,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "tax_rates")]
rt::open_enum!(RateType {
    FlatAmount = "flat_amount",
    Percentage = "percentage",
});

/// The high-level tax type, such as `vat` or `sales_tax`.
#[non_exhaustive]
pub enum TaxType {
    /// `amusement_tax`
    AmusementTax,
    /// `communications_tax`
    CommunicationsTax,
    /// `gst`
    Gst,
    /// `hst`
    Hst,
    /// `igst`
    Igst,
    /// `jct`
    Jct,
    /// `lease_tax`
    LeaseTax,
    /// `pst`
    Pst,
    /// `qst`
    Qst,
    /// `retail_delivery_fee`
    RetailDeliveryFee,
    /// `rst`
    Rst,
    /// `sales_tax`
    SalesTax,
    /// `service_tax`
    ServiceTax,
    /// `vat`
    Vat,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(TaxType {
    AmusementTax = "amusement_tax",
    CommunicationsTax = "communications_tax",
    Gst = "gst",
    Hst = "hst",
    Igst = "igst",
    Jct = "jct",
    LeaseTax = "lease_tax",
    Pst = "pst",
    Qst = "qst",
    RetailDeliveryFee = "retail_delivery_fee",
    Rst = "rst",
    SalesTax = "sales_tax",
    ServiceTax = "service_tax",
    Vat = "vat",
});
