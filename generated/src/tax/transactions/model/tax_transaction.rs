// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Field, List, Metadata, NULLABLE, Part, Place, REQUIRED, Record,
    Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    TaxProductResourceCustomerDetails, TaxProductResourceShipFromDetails,
    TaxProductResourceTaxTransactionResourceReversal,
    TaxProductResourceTaxTransactionShippingCost, TaxTransactionId,
    TaxTransactionLineItem, TaxTransactionLineItemId,
};

/// A Tax Transaction records the tax collected from or refunded to your customer.
///
/// Related guide:
/// [Calculate tax in your custom payment flow](https://docs.stripe.com/tax/custom#tax-transaction)
///
/// The schema `tax.transaction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxTransaction {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: String,
    /// The ID of an existing [Customer](https://docs.stripe.com/api/customers/object) used for the
    /// resource.
    pub customer: Option<String>,
    pub customer_details: Part<TaxProductResourceCustomerDetails>,
    /// Unique identifier for the transaction.
    pub id: TaxTransactionId,
    /// The tax collected or refunded, by line item.
    pub line_items: Option<List<TaxTransactionLineItem>>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    /// The Unix timestamp representing when the tax liability is assumed or reduced.
    pub posted_at: Timestamp,
    /// A custom unique identifier, such as 'myOrder_123'.
    pub reference: String,
    /// If `type=reversal`, contains information about what was reversed.
    pub reversal: Option<Part<TaxProductResourceTaxTransactionResourceReversal>>,
    /// The details of the ship from location, such as the address.
    pub ship_from_details: Option<Part<TaxProductResourceShipFromDetails>>,
    /// The shipping cost details for the transaction.
    pub shipping_cost: Option<Part<TaxProductResourceTaxTransactionShippingCost>>,
    /// The calculation uses the tax rules and rates that are in effect at this timestamp. You can use a
    /// date up to 31 days in the past or up to 31 days in the future. If you use a future date, Stripe
    /// doesn't guarantee that the expected tax rules and rate being used match the actual rules and
    /// rate that will be in effect on that date. We deploy tax changes before their effective date, but
    /// not within a fixed window.
    pub tax_date: Timestamp,
    /// If `reversal`, this transaction reverses an earlier transaction.
    pub type_: TaxTransactionType,
}

impl Record for TaxTransaction {
    fn blank() -> Self {
        Self {
            created: blank(),
            currency: blank(),
            customer: blank(),
            customer_details: blank(),
            id: blank(),
            line_items: blank(),
            livemode: blank(),
            metadata: blank(),
            posted_at: blank(),
            reference: blank(),
            reversal: blank(),
            ship_from_details: blank(),
            shipping_cost: blank(),
            tax_date: blank(),
            type_: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax.transaction",
            constants: &[("object", Constant::Str("tax.transaction"))],
            fields: &[
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("customer", NULLABLE),
                Field("customer_details", REQUIRED),
                Field("id", REQUIRED),
                Field("line_items", NULLABLE),
                Field("livemode", REQUIRED),
                Field("metadata", NULLABLE),
                Field("posted_at", REQUIRED),
                Field("reference", REQUIRED),
                Field("reversal", NULLABLE),
                Field("ship_from_details", NULLABLE),
                Field("shipping_cost", NULLABLE),
                Field("tax_date", REQUIRED),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for TaxTransaction {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxTransaction);

impl Resource for TaxTransaction {
    type Id = TaxTransactionId;
    const OBJECT: &'static str = "tax.transaction";
}

impl TaxTransaction {
    /// Expands `line_items`.
    pub const LINE_ITEMS: Expand<Self, List<TaxTransactionLineItemId>> = Expand::new(
        "line_items",
    );
}

/// If `reversal`, this transaction reverses an earlier transaction.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxTransactionType {
    /// `reversal`
    Reversal,
    /// `transaction`
    Transaction,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TaxTransactionType {
    Reversal = "reversal",
    Transaction = "transaction",
});
