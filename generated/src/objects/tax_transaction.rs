// Written by `cargo xtask generate`. Do not edit.

/// A Tax Transaction records the tax collected from or refunded to your customer.
///
/// Related guide:
/// [Calculate tax in your custom payment flow](https://docs.stripe.com/tax/custom#tax-transaction)
///
/// The object `tax.transaction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxTransaction {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: String,
    /// The ID of an existing [Customer](https://docs.stripe.com/api/customers/object) used for the
    /// resource.
    pub customer: Option<String>,
    pub customer_details: rt::Part<crate::tax_transaction::CustomerDetails>,
    /// Unique identifier for the transaction.
    pub id: crate::ids::TaxTransactionId,
    /// The tax collected or refunded, by line item.
    pub line_items: Option<rt::List<crate::TaxTransactionLineItem>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// The Unix timestamp representing when the tax liability is assumed or reduced.
    pub posted_at: rt::Timestamp,
    /// A custom unique identifier, such as 'myOrder_123'.
    pub reference: String,
    /// If `type=reversal`, contains information about what was reversed.
    pub reversal: Option<rt::Part<crate::tax_transaction::Reversal>>,
    /// The details of the ship from location, such as the address.
    pub ship_from_details: Option<rt::Part<crate::tax_calculation::ShipFromDetails>>,
    /// The shipping cost details for the transaction.
    pub shipping_cost: Option<rt::Part<crate::tax_transaction::ShippingCost>>,
    /// The calculation uses the tax rules and rates that are in effect at this timestamp. You can use a
    /// date up to 31 days in the past or up to 31 days in the future. If you use a future date, Stripe
    /// doesn't guarantee that the expected tax rules and rate being used match the actual rules and
    /// rate that will be in effect on that date. We deploy tax changes before their effective date, but
    /// not within a fixed window.
    pub tax_date: rt::Timestamp,
    /// If `reversal`, this transaction reverses an earlier transaction.
    pub type_: crate::tax_transaction::Type,
}

impl rt::Record for TaxTransaction {
    fn blank() -> Self {
        Self {
            created: rt::blank(),
            currency: rt::blank(),
            customer: rt::blank(),
            customer_details: rt::blank(),
            id: rt::blank(),
            line_items: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            posted_at: rt::blank(),
            reference: rt::blank(),
            reversal: rt::blank(),
            ship_from_details: rt::blank(),
            shipping_cost: rt::blank(),
            tax_date: rt::blank(),
            type_: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax.transaction",
            constants: &[("object", rt::Constant::Str("tax.transaction"))],
            fields: &[
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("customer", rt::NULLABLE),
                rt::Field("customer_details", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("line_items", rt::NULLABLE),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("posted_at", rt::REQUIRED),
                rt::Field("reference", rt::REQUIRED),
                rt::Field("reversal", rt::NULLABLE),
                rt::Field("ship_from_details", rt::NULLABLE),
                rt::Field("shipping_cost", rt::NULLABLE),
                rt::Field("tax_date", rt::REQUIRED),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.created,
            1 => &self.currency,
            2 => &self.customer,
            3 => &self.customer_details,
            4 => &self.id,
            5 => &self.line_items,
            6 => &self.livemode,
            7 => &self.metadata,
            8 => &self.posted_at,
            9 => &self.reference,
            10 => &self.reversal,
            11 => &self.ship_from_details,
            12 => &self.shipping_cost,
            13 => &self.tax_date,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.currency,
            2 => &mut self.customer,
            3 => &mut self.customer_details,
            4 => &mut self.id,
            5 => &mut self.line_items,
            6 => &mut self.livemode,
            7 => &mut self.metadata,
            8 => &mut self.posted_at,
            9 => &mut self.reference,
            10 => &mut self.reversal,
            11 => &mut self.ship_from_details,
            12 => &mut self.shipping_cost,
            13 => &mut self.tax_date,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(TaxTransaction);

impl rt::Resource for TaxTransaction {
    type Id = crate::ids::TaxTransactionId;
    const OBJECT: &'static str = "tax.transaction";
}

impl TaxTransaction {
    /// Expands `line_items`.
    pub const LINE_ITEMS: rt::Expand<
        Self,
        rt::List<crate::ids::TaxTransactionLineItemId>,
    > = rt::Expand::new("line_items");
}
