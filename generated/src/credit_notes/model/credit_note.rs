// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Currency, Expand, Expandable, Field, List, Metadata, NULLABLE, Part, Place,
    REQUIRED, Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::{
    BillingBillResourceInvoicingTaxesTax, BillingCreditBalanceTransactionId,
    CreditNoteId, CreditNoteLineItem, CreditNoteLineItemId, CreditNoteRefund,
    CreditNotesPretaxCreditAmount, CustomerBalanceTransactionId, CustomerId, DiscountId,
    DiscountsResourceDiscountAmount, InvoiceId, InvoicesResourceShippingCost, RefundId,
    ShippingRateId, TaxRateId,
};

/// Issue a credit note to adjust an invoice's amount after the invoice is finalized.
///
/// Related guide: [Credit notes](https://docs.stripe.com/billing/invoices/credit-notes)
///
/// The schema `credit_note`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditNote {
    /// The integer amount in cents (or local equivalent) representing the total amount of the credit
    /// note, including tax.
    pub amount: i64,
    /// This is the sum of all the shipping amounts.
    pub amount_shipping: i64,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// ID of the customer.
    pub customer: Expandable<CustomerId>,
    /// ID of the account representing the customer.
    pub customer_account: Option<String>,
    /// Customer balance transaction related to this credit note.
    pub customer_balance_transaction: Option<Expandable<CustomerBalanceTransactionId>>,
    /// The integer amount in cents (or local equivalent) representing the total amount of discount that
    /// was credited.
    pub discount_amount: i64,
    /// The aggregate amounts calculated per discount for all line items.
    pub discount_amounts: Vec<DiscountsResourceDiscountAmount>,
    /// The date when this credit note is in effect. Same as `created` unless overwritten. When defined,
    /// this value replaces the system-generated 'Date of issue' printed on the credit note PDF.
    pub effective_at: Option<Timestamp>,
    /// Unique identifier for the object.
    pub id: CreditNoteId,
    /// ID of the invoice.
    pub invoice: Expandable<InvoiceId>,
    /// Line items that make up the credit note
    pub lines: List<CreditNoteLineItem>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Customer-facing text that appears on the credit note PDF.
    pub memo: Option<String>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    /// A unique number that identifies this particular credit note and appears on the PDF of the credit
    /// note and its associated invoice.
    pub number: String,
    /// Amount that was credited outside of Stripe.
    pub out_of_band_amount: Option<i64>,
    /// The link to download the PDF of the credit note.
    pub pdf: String,
    /// The amount of the credit note that was refunded to the customer, credited to the customer's
    /// balance, credited outside of Stripe, or any combination thereof.
    pub post_payment_amount: i64,
    /// The amount of the credit note by which the invoice's `amount_remaining` and `amount_due` were
    /// reduced.
    pub pre_payment_amount: i64,
    /// The pretax credit amounts (ex: discount, credit grants, etc) for all line items.
    pub pretax_credit_amounts: Vec<CreditNotesPretaxCreditAmount>,
    /// Reason for issuing this credit note, one of `duplicate`, `fraudulent`, `order_change`, or
    /// `product_unsatisfactory`
    pub reason: Option<CreditNoteReason>,
    /// Refunds related to this credit note.
    pub refunds: Vec<CreditNoteRefund>,
    /// The details of the cost of shipping, including the ShippingRate applied to the invoice.
    pub shipping_cost: Option<Part<InvoicesResourceShippingCost>>,
    /// Status of this credit note, one of `issued` or `void`. Learn more about
    /// [voiding credit notes](https://docs.stripe.com/billing/invoices/credit-notes#voiding).
    pub status: CreditNoteStatus,
    /// The integer amount in cents (or local equivalent) representing the amount of the credit note,
    /// excluding exclusive tax and invoice level discounts.
    pub subtotal: i64,
    /// The integer amount in cents (or local equivalent) representing the amount of the credit note,
    /// excluding all tax and invoice level discounts.
    pub subtotal_excluding_tax: Option<i64>,
    /// The integer amount in cents (or local equivalent) representing the total amount of the credit
    /// note, including tax and all discount.
    pub total: i64,
    /// The integer amount in cents (or local equivalent) representing the total amount of the credit
    /// note, excluding tax, but including discounts.
    pub total_excluding_tax: Option<i64>,
    /// The aggregate tax information for all line items.
    pub total_taxes: Option<Vec<BillingBillResourceInvoicingTaxesTax>>,
    /// Type of this credit note, one of `pre_payment` or `post_payment`. A `pre_payment` credit note
    /// means it was issued when the invoice was open. A `post_payment` credit note means it was issued
    /// when the invoice was paid.
    pub type_: CreditNoteType,
    /// The time that the credit note was voided.
    pub voided_at: Option<Timestamp>,
}

impl Record for CreditNote {
    fn blank() -> Self {
        Self {
            amount: blank(),
            amount_shipping: blank(),
            created: blank(),
            currency: blank(),
            customer: blank(),
            customer_account: blank(),
            customer_balance_transaction: blank(),
            discount_amount: blank(),
            discount_amounts: blank(),
            effective_at: blank(),
            id: blank(),
            invoice: blank(),
            lines: blank(),
            livemode: blank(),
            memo: blank(),
            metadata: blank(),
            number: blank(),
            out_of_band_amount: blank(),
            pdf: blank(),
            post_payment_amount: blank(),
            pre_payment_amount: blank(),
            pretax_credit_amounts: blank(),
            reason: blank(),
            refunds: blank(),
            shipping_cost: blank(),
            status: blank(),
            subtotal: blank(),
            subtotal_excluding_tax: blank(),
            total: blank(),
            total_excluding_tax: blank(),
            total_taxes: blank(),
            type_: blank(),
            voided_at: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "credit_note",
            constants: &[("object", Constant::Str("credit_note"))],
            fields: &[
                Field("amount", REQUIRED),
                Field("amount_shipping", REQUIRED),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("customer", REQUIRED),
                Field("customer_account", NULLABLE),
                Field("customer_balance_transaction", NULLABLE),
                Field("discount_amount", REQUIRED),
                Field("discount_amounts", REQUIRED),
                Field("effective_at", NULLABLE),
                Field("id", REQUIRED),
                Field("invoice", REQUIRED),
                Field("lines", REQUIRED),
                Field("livemode", REQUIRED),
                Field("memo", NULLABLE),
                Field("metadata", NULLABLE),
                Field("number", REQUIRED),
                Field("out_of_band_amount", NULLABLE),
                Field("pdf", REQUIRED),
                Field("post_payment_amount", REQUIRED),
                Field("pre_payment_amount", REQUIRED),
                Field("pretax_credit_amounts", REQUIRED),
                Field("reason", NULLABLE),
                Field("refunds", REQUIRED),
                Field("shipping_cost", NULLABLE),
                Field("status", REQUIRED),
                Field("subtotal", REQUIRED),
                Field("subtotal_excluding_tax", NULLABLE),
                Field("total", REQUIRED),
                Field("total_excluding_tax", NULLABLE),
                Field("total_taxes", NULLABLE),
                Field("type", REQUIRED),
                Field("voided_at", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_shipping,
            2 => &self.created,
            3 => &self.currency,
            4 => &self.customer,
            5 => &self.customer_account,
            6 => &self.customer_balance_transaction,
            7 => &self.discount_amount,
            8 => &self.discount_amounts,
            9 => &self.effective_at,
            10 => &self.id,
            11 => &self.invoice,
            12 => &self.lines,
            13 => &self.livemode,
            14 => &self.memo,
            15 => &self.metadata,
            16 => &self.number,
            17 => &self.out_of_band_amount,
            18 => &self.pdf,
            19 => &self.post_payment_amount,
            20 => &self.pre_payment_amount,
            21 => &self.pretax_credit_amounts,
            22 => &self.reason,
            23 => &self.refunds,
            24 => &self.shipping_cost,
            25 => &self.status,
            26 => &self.subtotal,
            27 => &self.subtotal_excluding_tax,
            28 => &self.total,
            29 => &self.total_excluding_tax,
            30 => &self.total_taxes,
            31 => &self.type_,
            _ => &self.voided_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_shipping,
            2 => &mut self.created,
            3 => &mut self.currency,
            4 => &mut self.customer,
            5 => &mut self.customer_account,
            6 => &mut self.customer_balance_transaction,
            7 => &mut self.discount_amount,
            8 => &mut self.discount_amounts,
            9 => &mut self.effective_at,
            10 => &mut self.id,
            11 => &mut self.invoice,
            12 => &mut self.lines,
            13 => &mut self.livemode,
            14 => &mut self.memo,
            15 => &mut self.metadata,
            16 => &mut self.number,
            17 => &mut self.out_of_band_amount,
            18 => &mut self.pdf,
            19 => &mut self.post_payment_amount,
            20 => &mut self.pre_payment_amount,
            21 => &mut self.pretax_credit_amounts,
            22 => &mut self.reason,
            23 => &mut self.refunds,
            24 => &mut self.shipping_cost,
            25 => &mut self.status,
            26 => &mut self.subtotal,
            27 => &mut self.subtotal_excluding_tax,
            28 => &mut self.total,
            29 => &mut self.total_excluding_tax,
            30 => &mut self.total_taxes,
            31 => &mut self.type_,
            _ => &mut self.voided_at,
        }
    }
}

impl std::fmt::Debug for CreditNote {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CreditNote);

impl Resource for CreditNote {
    type Id = CreditNoteId;
    const OBJECT: &'static str = "credit_note";
}

impl CreditNote {
    /// Expands `customer`.
    pub const CUSTOMER: Expand<Self, CustomerId> = Expand::new("customer");
    /// Expands `customer_balance_transaction`.
    pub const CUSTOMER_BALANCE_TRANSACTION: Expand<Self, CustomerBalanceTransactionId> = Expand::new(
        "customer_balance_transaction",
    );
    /// Expands `discount_amounts.discount`.
    pub const DISCOUNT_AMOUNTS_DISCOUNT: Expand<Self, DiscountId> = Expand::new(
        "discount_amounts.discount",
    );
    /// Expands `invoice`.
    pub const INVOICE: Expand<Self, InvoiceId> = Expand::new("invoice");
    /// Expands `lines`.
    pub const LINES: Expand<Self, List<CreditNoteLineItemId>> = Expand::new("lines");
    /// Expands `pretax_credit_amounts.credit_balance_transaction`.
    pub const PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION: Expand<
        Self,
        BillingCreditBalanceTransactionId,
    > = Expand::new("pretax_credit_amounts.credit_balance_transaction");
    /// Expands `pretax_credit_amounts.discount`.
    pub const PRETAX_CREDIT_AMOUNTS_DISCOUNT: Expand<Self, DiscountId> = Expand::new(
        "pretax_credit_amounts.discount",
    );
    /// Expands `refunds.refund`.
    pub const REFUNDS_REFUND: Expand<Self, RefundId> = Expand::new("refunds.refund");
    /// Expands `shipping_cost.shipping_rate`.
    pub const SHIPPING_COST_SHIPPING_RATE: Expand<Self, ShippingRateId> = Expand::new(
        "shipping_cost.shipping_rate",
    );
    /// Expands `total_taxes.tax_rate_details.tax_rate`.
    pub const TOTAL_TAXES_TAX_RATE_DETAILS_TAX_RATE: Expand<Self, TaxRateId> = Expand::new(
        "total_taxes.tax_rate_details.tax_rate",
    );
}

/// Reason for issuing this credit note, one of `duplicate`, `fraudulent`, `order_change`, or
/// `product_unsatisfactory`
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreditNoteReason {
    /// `duplicate`
    Duplicate,
    /// `fraudulent`
    Fraudulent,
    /// `order_change`
    OrderChange,
    /// `product_unsatisfactory`
    ProductUnsatisfactory,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreditNoteReason {
    Duplicate = "duplicate",
    Fraudulent = "fraudulent",
    OrderChange = "order_change",
    ProductUnsatisfactory = "product_unsatisfactory",
});

/// Status of this credit note, one of `issued` or `void`. Learn more about
/// [voiding credit notes](https://docs.stripe.com/billing/invoices/credit-notes#voiding).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreditNoteStatus {
    /// `issued`
    Issued,
    /// `void`
    Void,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreditNoteStatus {
    Issued = "issued",
    Void = "void",
});

/// Type of this credit note, one of `pre_payment` or `post_payment`. A `pre_payment` credit note
/// means it was issued when the invoice was open. A `post_payment` credit note means it was issued
/// when the invoice was paid.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreditNoteType {
    /// `mixed`
    Mixed,
    /// `post_payment`
    PostPayment,
    /// `pre_payment`
    PrePayment,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreditNoteType {
    Mixed = "mixed",
    PostPayment = "post_payment",
    PrePayment = "pre_payment",
});
