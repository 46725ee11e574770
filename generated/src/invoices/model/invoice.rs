// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    AnyId, Blank, Constant, Currency, Expand, Expandable, Field, List, Metadata,
    NULLABLE, OPTIONAL, Part, Place, REQUIRED, Record, Resource, Shape, Timestamp, blank,
    boxed, debug,
};
use crate::{
    AccountId, Address, ApiErrors, ApplicationId, AutomaticTax,
    BillingBillResourceInvoicingParentsInvoiceParent,
    BillingBillResourceInvoicingTaxesTax, BillingCreditBalanceTransactionId,
    ConnectAccountReference, CustomerId, DiscountId, DiscountsResourceDiscountAmount,
    InvoiceCollectionMethod, InvoiceId, InvoicePayment, InvoicePaymentId,
    InvoiceSettingCustomField, InvoiceThresholdReason, InvoicesPaymentSettings,
    InvoicesResourceConfirmationSecret, InvoicesResourceFromInvoice,
    InvoicesResourceInvoiceRendering, InvoicesResourceInvoiceTaxId,
    InvoicesResourcePretaxCreditAmount, InvoicesResourceShippingCost,
    InvoicesResourceStatusTransitions, LineItem, LineItemId, PaymentMethodId, Shipping,
    ShippingRateId, SubscriptionId, TaxIdId, TaxRate, TaxRateId, TestHelpersTestClockId,
};

/// Invoices are statements of amounts owed by a customer, and are either generated one-off, or
/// generated periodically from a subscription.
///
/// They contain [invoice items](https://docs.stripe.com/api#invoiceitems), and proration
/// adjustments that may be caused by subscription upgrades/downgrades (if necessary).
///
/// If your invoice is configured to be billed through automatic charges, Stripe automatically
/// finalizes your invoice and attempts payment. Note that finalizing the invoice,
/// [when automatic](https://docs.stripe.com/invoicing/integration/automatic-advancement-collection),
/// does not happen immediately as the invoice is created. Stripe waits until one hour after the
/// last webhook was successfully sent (or the last webhook timed out after failing). If you (and
/// the platforms you may have connected to) have no webhooks configured, Stripe waits one hour
/// after creation to finalize the invoice.
///
/// If your invoice is configured to be billed by sending an email, then based on your
/// [email settings](https://dashboard.stripe.com/account/billing/automatic), Stripe will email the
/// invoice to your customer and await payment. These emails can contain a link to a hosted page to
/// pay the invoice.
///
/// Stripe applies any customer credit on the account before determining the amount due for the
/// invoice (i.e., the amount that will be actually charged). If the amount due for the invoice is
/// less than Stripe's
/// [minimum allowed charge per currency](https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts),
/// the invoice is automatically marked paid, and we add the amount due to the customer's credit
/// balance which is applied to the next invoice.
///
/// More details on the customer's credit balance are
/// [here](https://docs.stripe.com/billing/customer/balance).
///
/// Related guide: [Send invoices to customers](https://docs.stripe.com/billing/invoices/sending)
///
/// The schema `invoice`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Invoice {
    /// The country of the business associated with this invoice, most often the business creating the
    /// invoice.
    pub account_country: Option<String>,
    /// The public name of the business associated with this invoice, most often the business creating
    /// the invoice.
    pub account_name: Option<String>,
    /// The account tax IDs associated with the invoice. Only editable when the invoice is a draft.
    pub account_tax_ids: Option<Vec<Expandable<TaxIdId>>>,
    /// Final amount due at this time for this invoice. If the invoice's total is smaller than the
    /// minimum charge amount, for example, or if there is account credit that can be applied to the
    /// invoice, the `amount_due` may be 0. If there is a positive `starting_balance` for the invoice
    /// (the customer owes money), the `amount_due` will also take that into account. The charge that
    /// gets generated for the invoice will be for the amount specified in `amount_due`.
    pub amount_due: i64,
    /// Amount that was overpaid on the invoice. The amount overpaid is credited to the customer's
    /// credit balance.
    pub amount_overpaid: i64,
    /// The amount, in cents (or local equivalent), that was paid.
    pub amount_paid: i64,
    /// Amount, in cents (or local equivalent), that was paid on the invoice outside of Stripe.
    pub amount_paid_off_stripe: i64,
    /// The difference between amount_due and amount_paid, in cents (or local equivalent).
    pub amount_remaining: i64,
    /// This is the sum of all the shipping amounts.
    pub amount_shipping: i64,
    /// ID of the Connect Application that created the invoice.
    pub application: Option<Expandable<ApplicationId>>,
    /// Number of payment attempts made for this invoice, from the perspective of the payment retry
    /// schedule. Any payment attempt counts as the first attempt, and subsequently only automatic
    /// retries increment the attempt count. In other words, manual payment attempts after the first
    /// attempt do not affect the retry schedule. If a failure is returned with a non-retryable return
    /// code, the invoice can no longer be retried unless a new payment method is obtained. Retries will
    /// continue to be scheduled, and attempt_count will continue to increment, but retries will only be
    /// executed if a new payment method is obtained.
    pub attempt_count: i64,
    /// Whether an attempt has been made to pay the invoice. An invoice is not attempted until 1 hour
    /// after the `invoice.created` webhook, for example, so you might not want to display that invoice
    /// as unpaid to your users.
    pub attempted: bool,
    /// Controls whether Stripe performs
    /// [automatic collection](https://docs.stripe.com/invoicing/integration/automatic-advancement-collection)
    /// of the invoice. If `false`, the invoice's state doesn't automatically advance without an
    /// explicit action.
    pub auto_advance: bool,
    pub automatic_tax: Part<AutomaticTax>,
    /// The time when this invoice is currently scheduled to be automatically finalized. The field will
    /// be `null` if the invoice is not scheduled to finalize in the future. If the invoice is not in
    /// the draft state, this field will always be `null` - see `finalized_at` for the time when an
    /// already-finalized invoice was finalized.
    pub automatically_finalizes_at: Option<Timestamp>,
    /// Indicates the reason why the invoice was created.
    ///
    /// - `manual`: Unrelated to a subscription, for example, created via the invoice editor.
    /// - `subscription`: No longer in use. Applies to subscriptions from before May 2018 where no
    ///   distinction was made between updates, cycles, and thresholds.
    /// - `subscription_create`: A new subscription was created.
    /// - `subscription_cycle`: A subscription advanced into a new period.
    /// - `subscription_threshold`: A subscription reached a billing threshold.
    /// - `subscription_update`: A subscription was updated.
    /// - `upcoming`: Reserved for upcoming invoices created through the Create Preview Invoice API or
    ///   when an `invoice.upcoming` event is generated for an upcoming invoice on a subscription.
    pub billing_reason: Option<InvoiceBillingReason>,
    /// Either `charge_automatically`, or `send_invoice`. When charging automatically, Stripe will
    /// attempt to pay this invoice using the default source attached to the customer. When sending an
    /// invoice, Stripe will email this invoice to the customer with payment instructions.
    pub collection_method: InvoiceCollectionMethod,
    /// The confirmation secret associated with this invoice. Currently, this contains the client_secret
    /// of the PaymentIntent that Stripe creates during invoice finalization.
    pub confirmation_secret: Option<Part<InvoicesResourceConfirmationSecret>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: Currency,
    /// Custom fields displayed on the invoice.
    pub custom_fields: Option<Vec<InvoiceSettingCustomField>>,
    /// The ID of the customer to bill.
    pub customer: Expandable<CustomerId>,
    /// The ID of the account representing the customer to bill.
    pub customer_account: Option<String>,
    /// The customer's address. Until the invoice is finalized, this field will equal
    /// `customer.address`. Once the invoice is finalized, this field will no longer be updated.
    pub customer_address: Option<Part<Address>>,
    /// The customer's email. Until the invoice is finalized, this field will equal `customer.email`.
    /// Once the invoice is finalized, this field will no longer be updated.
    pub customer_email: Option<String>,
    /// The customer's name. Until the invoice is finalized, this field will equal `customer.name`. Once
    /// the invoice is finalized, this field will no longer be updated.
    pub customer_name: Option<String>,
    /// The customer's shipping information. Until the invoice is finalized, this field will equal
    /// `customer.shipping`. Once the invoice is finalized, this field will no longer be updated.
    pub customer_shipping: Option<Part<Shipping>>,
    /// The tax rates applied to this invoice, if any.
    pub default_tax_rates: Vec<TaxRate>,
    /// The discounts applied to the invoice. Line item discounts are applied before invoice discounts.
    /// Use `expand[]=discounts` to expand each discount.
    pub discounts: Vec<Expandable<DiscountId>>,
    /// The date on which payment for this invoice is due. This value will be `null` for invoices where
    /// `collection_method=charge_automatically`.
    pub due_date: Option<Timestamp>,
    /// The date when this invoice is in effect. Same as `finalized_at` unless overwritten. When
    /// defined, this value replaces the system-generated 'Date of issue' printed on the invoice PDF and
    /// receipt.
    pub effective_at: Option<Timestamp>,
    /// Ending customer balance after the invoice is finalized. Invoices are finalized approximately an
    /// hour after successful webhook delivery or when payment collection is attempted for the invoice.
    /// If the invoice has not been finalized yet, this will be null.
    pub ending_balance: Option<i64>,
    /// Details of the invoice that was cloned. See the
    /// [revision documentation](https://docs.stripe.com/invoicing/invoice-revisions) for more details.
    pub from_invoice: Option<Part<InvoicesResourceFromInvoice>>,
    /// Unique identifier for the object. For preview invoices created using the
    /// [create preview](https://docs.stripe.com/api/invoices/create_preview) endpoint, this id will be
    /// prefixed with `upcoming_in`.
    pub id: InvoiceId,
    pub issuer: ConnectAccountReference,
    /// The error encountered during the previous attempt to finalize the invoice. This field is cleared
    /// when the invoice is successfully finalized.
    pub last_finalization_error: Option<Part<ApiErrors>>,
    /// The individual line items that make up the invoice. `lines` is sorted as follows: (1) pending
    /// invoice items (including prorations) in reverse chronological order, (2) subscription items in
    /// reverse chronological order, and (3) invoice items added after invoice creation in chronological
    /// order.
    pub lines: List<LineItem>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The time at which payment will next be attempted. This value will be `null` for invoices where
    /// `collection_method=send_invoice`.
    pub next_payment_attempt: Option<Timestamp>,
    /// The parent that generated this invoice
    pub parent: Option<Part<BillingBillResourceInvoicingParentsInvoiceParent>>,
    pub payment_settings: InvoicesPaymentSettings,
    /// The latest timestamp at which invoice items can be associated with this invoice. Use the
    /// [line item period](https://docs.stripe.com/api/invoices/line_item#invoice_line_item_object-period)
    /// to get the service period for each price.
    pub period_end: Timestamp,
    /// The earliest timestamp at which invoice items can be associated with this invoice. Use the
    /// [line item period](https://docs.stripe.com/api/invoices/line_item#invoice_line_item_object-period)
    /// to get the service period for each price.
    pub period_start: Timestamp,
    /// Total amount of all post-payment credit notes issued for this invoice.
    pub post_payment_credit_notes_amount: i64,
    /// Total amount of all pre-payment credit notes issued for this invoice.
    pub pre_payment_credit_notes_amount: i64,
    /// The rendering-related settings that control how the invoice is displayed on customer-facing
    /// surfaces such as PDF and Hosted Invoice Page.
    pub rendering: Option<Part<InvoicesResourceInvoiceRendering>>,
    /// The details of the cost of shipping, including the ShippingRate applied on the invoice.
    pub shipping_cost: Option<Part<InvoicesResourceShippingCost>>,
    /// Shipping details for the invoice. The Invoice PDF will use the `shipping_details` value if it is
    /// set, otherwise the PDF will render the shipping address from the customer.
    pub shipping_details: Option<Part<Shipping>>,
    /// Starting customer balance before the invoice is finalized. If the invoice has not been finalized
    /// yet, this will be the current customer balance. For revision invoices, this also includes any
    /// customer balance that was applied to the original invoice.
    pub starting_balance: i64,
    pub status_transitions: InvoicesResourceStatusTransitions,
    /// Total of all subscriptions, invoice items, and prorations on the invoice before any invoice
    /// level discount or exclusive tax is applied. Item discounts are already incorporated
    pub subtotal: i64,
    /// The integer amount in cents (or local equivalent) representing the subtotal of the invoice
    /// before any invoice level discount or tax is applied. Item discounts are already incorporated
    pub subtotal_excluding_tax: Option<i64>,
    /// Total after discounts and taxes.
    pub total: i64,
    /// The integer amount in cents (or local equivalent) representing the total amount of the invoice
    /// including all discounts but excluding all tax.
    pub total_excluding_tax: Option<i64>,
    /// Invoices are automatically paid or sent 1 hour after webhooks are delivered, or until all
    /// webhook delivery attempts have
    /// [been exhausted](https://docs.stripe.com/billing/webhooks#understand). This field tracks the
    /// time when webhooks for this invoice were successfully delivered. If the invoice had no webhooks
    /// to deliver, this will be set while the invoice is being created.
    pub webhooks_delivered_at: Option<Timestamp>,
    /// More fields, apart from the others to keep this struct small, and used as if they stood in it:
    /// [`customer_phone`](InvoiceRest::customer_phone),
    /// [`customer_tax_exempt`](InvoiceRest::customer_tax_exempt),
    /// [`customer_tax_ids`](InvoiceRest::customer_tax_ids),
    /// [`default_payment_method`](InvoiceRest::default_payment_method),
    /// [`default_source`](InvoiceRest::default_source),
    /// [`description`](InvoiceRest::description),
    /// [`footer`](InvoiceRest::footer),
    /// [`hosted_invoice_url`](InvoiceRest::hosted_invoice_url),
    /// [`invoice_pdf`](InvoiceRest::invoice_pdf),
    /// [`latest_revision`](InvoiceRest::latest_revision),
    /// [`metadata`](InvoiceRest::metadata),
    /// [`number`](InvoiceRest::number),
    /// [`on_behalf_of`](InvoiceRest::on_behalf_of),
    /// [`payments`](InvoiceRest::payments),
    /// [`receipt_number`](InvoiceRest::receipt_number),
    /// [`statement_descriptor`](InvoiceRest::statement_descriptor),
    /// [`status`](InvoiceRest::status),
    /// [`test_clock`](InvoiceRest::test_clock),
    /// [`threshold_reason`](InvoiceRest::threshold_reason),
    /// [`total_discount_amounts`](InvoiceRest::total_discount_amounts),
    /// [`total_pretax_credit_amounts`](InvoiceRest::total_pretax_credit_amounts),
    /// [`total_taxes`](InvoiceRest::total_taxes).
    pub rest: Part<InvoiceRest>,
}

impl Record for Invoice {
    fn blank() -> Self {
        Self {
            account_country: blank(),
            account_name: blank(),
            account_tax_ids: blank(),
            amount_due: blank(),
            amount_overpaid: blank(),
            amount_paid: blank(),
            amount_paid_off_stripe: blank(),
            amount_remaining: blank(),
            amount_shipping: blank(),
            application: blank(),
            attempt_count: blank(),
            attempted: blank(),
            auto_advance: blank(),
            automatic_tax: blank(),
            automatically_finalizes_at: blank(),
            billing_reason: blank(),
            collection_method: blank(),
            confirmation_secret: blank(),
            created: blank(),
            currency: blank(),
            custom_fields: blank(),
            customer: blank(),
            customer_account: blank(),
            customer_address: blank(),
            customer_email: blank(),
            customer_name: blank(),
            customer_shipping: blank(),
            default_tax_rates: blank(),
            discounts: blank(),
            due_date: blank(),
            effective_at: blank(),
            ending_balance: blank(),
            from_invoice: blank(),
            id: blank(),
            issuer: blank(),
            last_finalization_error: blank(),
            lines: blank(),
            livemode: blank(),
            next_payment_attempt: blank(),
            parent: blank(),
            payment_settings: blank(),
            period_end: blank(),
            period_start: blank(),
            post_payment_credit_notes_amount: blank(),
            pre_payment_credit_notes_amount: blank(),
            rendering: blank(),
            shipping_cost: blank(),
            shipping_details: blank(),
            starting_balance: blank(),
            status_transitions: blank(),
            subtotal: blank(),
            subtotal_excluding_tax: blank(),
            total: blank(),
            total_excluding_tax: blank(),
            webhooks_delivered_at: blank(),
            rest: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoice",
            constants: &[("object", Constant::Str("invoice"))],
            fields: &[
                Field("account_country", NULLABLE),
                Field("account_name", NULLABLE),
                Field("account_tax_ids", NULLABLE),
                Field("amount_due", REQUIRED),
                Field("amount_overpaid", REQUIRED),
                Field("amount_paid", REQUIRED),
                Field("amount_paid_off_stripe", REQUIRED),
                Field("amount_remaining", REQUIRED),
                Field("amount_shipping", REQUIRED),
                Field("application", NULLABLE),
                Field("attempt_count", REQUIRED),
                Field("attempted", REQUIRED),
                Field("auto_advance", REQUIRED),
                Field("automatic_tax", REQUIRED),
                Field("automatically_finalizes_at", NULLABLE),
                Field("billing_reason", NULLABLE),
                Field("collection_method", REQUIRED),
                Field("confirmation_secret", NULLABLE),
                Field("created", REQUIRED),
                Field("currency", REQUIRED),
                Field("custom_fields", NULLABLE),
                Field("customer", REQUIRED),
                Field("customer_account", NULLABLE),
                Field("customer_address", NULLABLE),
                Field("customer_email", NULLABLE),
                Field("customer_name", NULLABLE),
                Field("customer_phone", NULLABLE),
                Field("customer_shipping", NULLABLE),
                Field("customer_tax_exempt", NULLABLE),
                Field("customer_tax_ids", NULLABLE),
                Field("default_payment_method", NULLABLE),
                Field("default_source", NULLABLE),
                Field("default_tax_rates", REQUIRED),
                Field("description", NULLABLE),
                Field("discounts", REQUIRED),
                Field("due_date", NULLABLE),
                Field("effective_at", NULLABLE),
                Field("ending_balance", NULLABLE),
                Field("footer", NULLABLE),
                Field("from_invoice", NULLABLE),
                Field("hosted_invoice_url", NULLABLE),
                Field("id", REQUIRED),
                Field("invoice_pdf", NULLABLE),
                Field("issuer", REQUIRED),
                Field("last_finalization_error", NULLABLE),
                Field("latest_revision", NULLABLE),
                Field("lines", REQUIRED),
                Field("livemode", REQUIRED),
                Field("metadata", NULLABLE),
                Field("next_payment_attempt", NULLABLE),
                Field("number", NULLABLE),
                Field("on_behalf_of", NULLABLE),
                Field("parent", NULLABLE),
                Field("payment_settings", REQUIRED),
                Field("payments", OPTIONAL),
                Field("period_end", REQUIRED),
                Field("period_start", REQUIRED),
                Field("post_payment_credit_notes_amount", REQUIRED),
                Field("pre_payment_credit_notes_amount", REQUIRED),
                Field("receipt_number", NULLABLE),
                Field("rendering", NULLABLE),
                Field("shipping_cost", NULLABLE),
                Field("shipping_details", NULLABLE),
                Field("starting_balance", REQUIRED),
                Field("statement_descriptor", NULLABLE),
                Field("status", NULLABLE),
                Field("status_transitions", REQUIRED),
                Field("subtotal", REQUIRED),
                Field("subtotal_excluding_tax", NULLABLE),
                Field("test_clock", NULLABLE),
                Field("threshold_reason", OPTIONAL),
                Field("total", REQUIRED),
                Field("total_discount_amounts", NULLABLE),
                Field("total_excluding_tax", NULLABLE),
                Field("total_pretax_credit_amounts", NULLABLE),
                Field("total_taxes", NULLABLE),
                Field("webhooks_delivered_at", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.account_country,
            1 => &self.account_name,
            2 => &self.account_tax_ids,
            3 => &self.amount_due,
            4 => &self.amount_overpaid,
            5 => &self.amount_paid,
            6 => &self.amount_paid_off_stripe,
            7 => &self.amount_remaining,
            8 => &self.amount_shipping,
            9 => &self.application,
            10 => &self.attempt_count,
            11 => &self.attempted,
            12 => &self.auto_advance,
            13 => &self.automatic_tax,
            14 => &self.automatically_finalizes_at,
            15 => &self.billing_reason,
            16 => &self.collection_method,
            17 => &self.confirmation_secret,
            18 => &self.created,
            19 => &self.currency,
            20 => &self.custom_fields,
            21 => &self.customer,
            22 => &self.customer_account,
            23 => &self.customer_address,
            24 => &self.customer_email,
            25 => &self.customer_name,
            26 => &self.customer_phone,
            27 => &self.customer_shipping,
            28 => &self.customer_tax_exempt,
            29 => &self.customer_tax_ids,
            30 => &self.default_payment_method,
            31 => &self.default_source,
            32 => &self.default_tax_rates,
            33 => &self.description,
            34 => &self.discounts,
            35 => &self.due_date,
            36 => &self.effective_at,
            37 => &self.ending_balance,
            38 => &self.footer,
            39 => &self.from_invoice,
            40 => &self.hosted_invoice_url,
            41 => &self.id,
            42 => &self.invoice_pdf,
            43 => &self.issuer,
            44 => &self.last_finalization_error,
            45 => &self.latest_revision,
            46 => &self.lines,
            47 => &self.livemode,
            48 => &self.metadata,
            49 => &self.next_payment_attempt,
            50 => &self.number,
            51 => &self.on_behalf_of,
            52 => &self.parent,
            53 => &self.payment_settings,
            54 => &self.payments,
            55 => &self.period_end,
            56 => &self.period_start,
            57 => &self.post_payment_credit_notes_amount,
            58 => &self.pre_payment_credit_notes_amount,
            59 => &self.receipt_number,
            60 => &self.rendering,
            61 => &self.shipping_cost,
            62 => &self.shipping_details,
            63 => &self.starting_balance,
            64 => &self.statement_descriptor,
            65 => &self.status,
            66 => &self.status_transitions,
            67 => &self.subtotal,
            68 => &self.subtotal_excluding_tax,
            69 => &self.test_clock,
            70 => &self.threshold_reason,
            71 => &self.total,
            72 => &self.total_discount_amounts,
            73 => &self.total_excluding_tax,
            74 => &self.total_pretax_credit_amounts,
            75 => &self.total_taxes,
            _ => &self.webhooks_delivered_at,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account_country,
            1 => &mut self.account_name,
            2 => &mut self.account_tax_ids,
            3 => &mut self.amount_due,
            4 => &mut self.amount_overpaid,
            5 => &mut self.amount_paid,
            6 => &mut self.amount_paid_off_stripe,
            7 => &mut self.amount_remaining,
            8 => &mut self.amount_shipping,
            9 => &mut self.application,
            10 => &mut self.attempt_count,
            11 => &mut self.attempted,
            12 => &mut self.auto_advance,
            13 => &mut self.automatic_tax,
            14 => &mut self.automatically_finalizes_at,
            15 => &mut self.billing_reason,
            16 => &mut self.collection_method,
            17 => &mut self.confirmation_secret,
            18 => &mut self.created,
            19 => &mut self.currency,
            20 => &mut self.custom_fields,
            21 => &mut self.customer,
            22 => &mut self.customer_account,
            23 => &mut self.customer_address,
            24 => &mut self.customer_email,
            25 => &mut self.customer_name,
            26 => &mut self.customer_phone,
            27 => &mut self.customer_shipping,
            28 => &mut self.customer_tax_exempt,
            29 => &mut self.customer_tax_ids,
            30 => &mut self.default_payment_method,
            31 => &mut self.default_source,
            32 => &mut self.default_tax_rates,
            33 => &mut self.description,
            34 => &mut self.discounts,
            35 => &mut self.due_date,
            36 => &mut self.effective_at,
            37 => &mut self.ending_balance,
            38 => &mut self.footer,
            39 => &mut self.from_invoice,
            40 => &mut self.hosted_invoice_url,
            41 => &mut self.id,
            42 => &mut self.invoice_pdf,
            43 => &mut self.issuer,
            44 => &mut self.last_finalization_error,
            45 => &mut self.latest_revision,
            46 => &mut self.lines,
            47 => &mut self.livemode,
            48 => &mut self.metadata,
            49 => &mut self.next_payment_attempt,
            50 => &mut self.number,
            51 => &mut self.on_behalf_of,
            52 => &mut self.parent,
            53 => &mut self.payment_settings,
            54 => &mut self.payments,
            55 => &mut self.period_end,
            56 => &mut self.period_start,
            57 => &mut self.post_payment_credit_notes_amount,
            58 => &mut self.pre_payment_credit_notes_amount,
            59 => &mut self.receipt_number,
            60 => &mut self.rendering,
            61 => &mut self.shipping_cost,
            62 => &mut self.shipping_details,
            63 => &mut self.starting_balance,
            64 => &mut self.statement_descriptor,
            65 => &mut self.status,
            66 => &mut self.status_transitions,
            67 => &mut self.subtotal,
            68 => &mut self.subtotal_excluding_tax,
            69 => &mut self.test_clock,
            70 => &mut self.threshold_reason,
            71 => &mut self.total,
            72 => &mut self.total_discount_amounts,
            73 => &mut self.total_excluding_tax,
            74 => &mut self.total_pretax_credit_amounts,
            75 => &mut self.total_taxes,
            _ => &mut self.webhooks_delivered_at,
        }
    }
}

impl std::fmt::Debug for Invoice {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(Invoice);

impl Resource for Invoice {
    type Id = InvoiceId;
    const OBJECT: &'static str = "invoice";
}

impl Invoice {
    /// Expands `account_tax_ids`.
    pub const ACCOUNT_TAX_IDS: Expand<Self, TaxIdId> = Expand::new("account_tax_ids");
    /// Expands `application`.
    pub const APPLICATION: Expand<Self, ApplicationId> = Expand::new("application");
    /// Expands `automatic_tax.liability.account`.
    pub const AUTOMATIC_TAX_LIABILITY_ACCOUNT: Expand<Self, AccountId> = Expand::new(
        "automatic_tax.liability.account",
    );
    /// Expands `customer`.
    pub const CUSTOMER: Expand<Self, CustomerId> = Expand::new("customer");
    /// Expands `default_payment_method`.
    pub const DEFAULT_PAYMENT_METHOD: Expand<Self, PaymentMethodId> = Expand::new(
        "default_payment_method",
    );
    /// Expands `default_source`.
    pub const DEFAULT_SOURCE: Expand<Self, AnyId> = Expand::new("default_source");
    /// Expands `discounts`.
    pub const DISCOUNTS: Expand<Self, DiscountId> = Expand::new("discounts");
    /// Expands `from_invoice.invoice`.
    pub const FROM_INVOICE_INVOICE: Expand<Self, InvoiceId> = Expand::new(
        "from_invoice.invoice",
    );
    /// Expands `issuer.account`.
    pub const ISSUER_ACCOUNT: Expand<Self, AccountId> = Expand::new("issuer.account");
    /// Expands `latest_revision`.
    pub const LATEST_REVISION: Expand<Self, InvoiceId> = Expand::new("latest_revision");
    /// Expands `lines`.
    pub const LINES: Expand<Self, List<LineItemId>> = Expand::new("lines");
    /// Expands `on_behalf_of`.
    pub const ON_BEHALF_OF: Expand<Self, AccountId> = Expand::new("on_behalf_of");
    /// Expands `parent.subscription_details.subscription`.
    pub const PARENT_SUBSCRIPTION_DETAILS_SUBSCRIPTION: Expand<Self, SubscriptionId> = Expand::new(
        "parent.subscription_details.subscription",
    );
    /// Expands `payments`.
    pub const PAYMENTS: Expand<Self, List<InvoicePaymentId>> = Expand::new("payments");
    /// Expands `shipping_cost.shipping_rate`.
    pub const SHIPPING_COST_SHIPPING_RATE: Expand<Self, ShippingRateId> = Expand::new(
        "shipping_cost.shipping_rate",
    );
    /// Expands `test_clock`.
    pub const TEST_CLOCK: Expand<Self, TestHelpersTestClockId> = Expand::new(
        "test_clock",
    );
    /// Expands `total_discount_amounts.discount`.
    pub const TOTAL_DISCOUNT_AMOUNTS_DISCOUNT: Expand<Self, DiscountId> = Expand::new(
        "total_discount_amounts.discount",
    );
    /// Expands `total_pretax_credit_amounts.credit_balance_transaction`.
    pub const TOTAL_PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION: Expand<
        Self,
        BillingCreditBalanceTransactionId,
    > = Expand::new("total_pretax_credit_amounts.credit_balance_transaction");
    /// Expands `total_pretax_credit_amounts.discount`.
    pub const TOTAL_PRETAX_CREDIT_AMOUNTS_DISCOUNT: Expand<Self, DiscountId> = Expand::new(
        "total_pretax_credit_amounts.discount",
    );
    /// Expands `total_taxes.tax_rate_details.tax_rate`.
    pub const TOTAL_TAXES_TAX_RATE_DETAILS_TAX_RATE: Expand<Self, TaxRateId> = Expand::new(
        "total_taxes.tax_rate_details.tax_rate",
    );
}

/// More fields of [`Invoice`], used as its own: `invoice.customer_phone` is `invoice.rest.customer_phone`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoiceRest {
    /// The customer's phone number. Until the invoice is finalized, this field will equal
    /// `customer.phone`. Once the invoice is finalized, this field will no longer be updated.
    pub customer_phone: Option<String>,
    /// The customer's tax exempt status. Until the invoice is finalized, this field will equal
    /// `customer.tax_exempt`. Once the invoice is finalized, this field will no longer be updated.
    pub customer_tax_exempt: Option<InvoiceCustomerTaxExempt>,
    /// The customer's tax IDs. Until the invoice is finalized, this field will contain the same tax IDs
    /// as `customer.tax_ids`. Once the invoice is finalized, this field will no longer be updated.
    pub customer_tax_ids: Option<Vec<InvoicesResourceInvoiceTaxId>>,
    /// ID of the default payment method for the invoice. It must belong to the customer associated with
    /// the invoice. If not set, defaults to the subscription's default payment method, if any, or to
    /// the default payment method in the customer's invoice settings.
    pub default_payment_method: Option<Expandable<PaymentMethodId>>,
    /// ID of the default payment source for the invoice. It must belong to the customer associated with
    /// the invoice and be in a chargeable state. If not set, defaults to the subscription's default
    /// source, if any, or to the customer's default source.
    pub default_source: Option<Expandable<AnyId>>,
    /// An arbitrary string attached to the object. Often useful for displaying to users. Referenced as
    /// 'memo' in the Dashboard.
    pub description: Option<String>,
    /// Footer displayed on the invoice.
    pub footer: Option<String>,
    /// The URL for the hosted invoice page, which allows customers to view and pay an invoice. If the
    /// invoice has not been finalized yet, this will be null.
    pub hosted_invoice_url: Option<String>,
    /// The link to download the PDF for the invoice. If the invoice has not been finalized yet, this
    /// will be null.
    pub invoice_pdf: Option<String>,
    /// The ID of the most recent non-draft revision of this invoice
    pub latest_revision: Option<Expandable<InvoiceId>>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<Metadata>,
    /// A unique, identifying string that appears on emails sent to the customer for this invoice. This
    /// starts with the customer's unique invoice_prefix if it is specified.
    pub number: Option<String>,
    /// The account (if any) for which the funds of the invoice payment are intended. If set, the
    /// invoice will be presented with the branding and support information of the specified account.
    /// See the [Invoices with Connect](https://docs.stripe.com/billing/invoices/connect) documentation
    /// for details.
    pub on_behalf_of: Option<Expandable<AccountId>>,
    /// Payments for this invoice. Use [invoice payment](https://docs.stripe.com/api/invoice-payment) to
    /// get more details.
    pub payments: Option<List<InvoicePayment>>,
    /// This is the transaction number that appears on email receipts sent for this invoice.
    pub receipt_number: Option<String>,
    /// Extra information about an invoice for the customer's credit card statement.
    pub statement_descriptor: Option<String>,
    /// The status of the invoice, one of `draft`, `open`, `paid`, `uncollectible`, or `void`.
    /// [Learn more](https://docs.stripe.com/billing/invoices/workflow#workflow-overview)
    pub status: Option<InvoiceStatus>,
    /// ID of the test clock this invoice belongs to.
    pub test_clock: Option<Expandable<TestHelpersTestClockId>>,
    pub threshold_reason: Option<Part<InvoiceThresholdReason>>,
    /// The aggregate amounts calculated per discount across all line items.
    pub total_discount_amounts: Option<Vec<DiscountsResourceDiscountAmount>>,
    /// Contains pretax credit amounts (ex: discount, credit grants, etc) that apply to this invoice.
    /// This is a combined list of total_pretax_credit_amounts across all invoice line items.
    pub total_pretax_credit_amounts: Option<Vec<InvoicesResourcePretaxCreditAmount>>,
    /// The aggregate tax information of all line items.
    pub total_taxes: Option<Vec<BillingBillResourceInvoicingTaxesTax>>,
}

impl Blank for InvoiceRest {
    const BLANK: Self = Self {
        customer_phone: Blank::BLANK,
        customer_tax_exempt: Blank::BLANK,
        customer_tax_ids: Blank::BLANK,
        default_payment_method: Blank::BLANK,
        default_source: Blank::BLANK,
        description: Blank::BLANK,
        footer: Blank::BLANK,
        hosted_invoice_url: Blank::BLANK,
        invoice_pdf: Blank::BLANK,
        latest_revision: Blank::BLANK,
        metadata: Blank::BLANK,
        number: Blank::BLANK,
        on_behalf_of: Blank::BLANK,
        payments: Blank::BLANK,
        receipt_number: Blank::BLANK,
        statement_descriptor: Blank::BLANK,
        status: Blank::BLANK,
        test_clock: Blank::BLANK,
        threshold_reason: Blank::BLANK,
        total_discount_amounts: Blank::BLANK,
        total_pretax_credit_amounts: Blank::BLANK,
        total_taxes: Blank::BLANK,
    };
}

impl Record for InvoiceRest {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[
                Field("customer_phone", NULLABLE),
                Field("customer_tax_exempt", NULLABLE),
                Field("customer_tax_ids", NULLABLE),
                Field("default_payment_method", NULLABLE),
                Field("default_source", NULLABLE),
                Field("description", NULLABLE),
                Field("footer", NULLABLE),
                Field("hosted_invoice_url", NULLABLE),
                Field("invoice_pdf", NULLABLE),
                Field("latest_revision", NULLABLE),
                Field("metadata", NULLABLE),
                Field("number", NULLABLE),
                Field("on_behalf_of", NULLABLE),
                Field("payments", OPTIONAL),
                Field("receipt_number", NULLABLE),
                Field("statement_descriptor", NULLABLE),
                Field("status", NULLABLE),
                Field("test_clock", NULLABLE),
                Field("threshold_reason", OPTIONAL),
                Field("total_discount_amounts", NULLABLE),
                Field("total_pretax_credit_amounts", NULLABLE),
                Field("total_taxes", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.customer_phone,
            1 => &self.customer_tax_exempt,
            2 => &self.customer_tax_ids,
            3 => &self.default_payment_method,
            4 => &self.default_source,
            5 => &self.description,
            6 => &self.footer,
            7 => &self.hosted_invoice_url,
            8 => &self.invoice_pdf,
            9 => &self.latest_revision,
            10 => &self.metadata,
            11 => &self.number,
            12 => &self.on_behalf_of,
            13 => &self.payments,
            14 => &self.receipt_number,
            15 => &self.statement_descriptor,
            16 => &self.status,
            17 => &self.test_clock,
            18 => &self.threshold_reason,
            19 => &self.total_discount_amounts,
            20 => &self.total_pretax_credit_amounts,
            _ => &self.total_taxes,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.customer_phone,
            1 => &mut self.customer_tax_exempt,
            2 => &mut self.customer_tax_ids,
            3 => &mut self.default_payment_method,
            4 => &mut self.default_source,
            5 => &mut self.description,
            6 => &mut self.footer,
            7 => &mut self.hosted_invoice_url,
            8 => &mut self.invoice_pdf,
            9 => &mut self.latest_revision,
            10 => &mut self.metadata,
            11 => &mut self.number,
            12 => &mut self.on_behalf_of,
            13 => &mut self.payments,
            14 => &mut self.receipt_number,
            15 => &mut self.statement_descriptor,
            16 => &mut self.status,
            17 => &mut self.test_clock,
            18 => &mut self.threshold_reason,
            19 => &mut self.total_discount_amounts,
            20 => &mut self.total_pretax_credit_amounts,
            _ => &mut self.total_taxes,
        }
    }
}

impl std::fmt::Debug for InvoiceRest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

impl std::ops::Deref for Invoice {
    type Target = InvoiceRest;
    #[inline]
    fn deref(&self) -> &InvoiceRest {
        &self.rest
    }
}

impl std::ops::DerefMut for Invoice {
    #[inline]
    fn deref_mut(&mut self) -> &mut InvoiceRest {
        &mut self.rest
    }
}

/// Indicates the reason why the invoice was created.
///
/// - `manual`: Unrelated to a subscription, for example, created via the invoice editor.
/// - `subscription`: No longer in use. Applies to subscriptions from before May 2018 where no
///   distinction was made between updates, cycles, and thresholds.
/// - `subscription_create`: A new subscription was created.
/// - `subscription_cycle`: A subscription advanced into a new period.
/// - `subscription_threshold`: A subscription reached a billing threshold.
/// - `subscription_update`: A subscription was updated.
/// - `upcoming`: Reserved for upcoming invoices created through the Create Preview Invoice API or
///   when an `invoice.upcoming` event is generated for an upcoming invoice on a subscription.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceBillingReason {
    /// `automatic_pending_invoice_item_invoice`
    AutomaticPendingInvoiceItemInvoice,
    /// `manual`
    Manual,
    /// `quote_accept`
    QuoteAccept,
    /// `subscription`
    Subscription,
    /// `subscription_create`
    SubscriptionCreate,
    /// `subscription_cycle`
    SubscriptionCycle,
    /// `subscription_threshold`
    SubscriptionThreshold,
    /// `subscription_update`
    SubscriptionUpdate,
    /// `upcoming`
    Upcoming,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InvoiceBillingReason {
    AutomaticPendingInvoiceItemInvoice = "automatic_pending_invoice_item_invoice",
    Manual = "manual",
    QuoteAccept = "quote_accept",
    Subscription = "subscription",
    SubscriptionCreate = "subscription_create",
    SubscriptionCycle = "subscription_cycle",
    SubscriptionThreshold = "subscription_threshold",
    SubscriptionUpdate = "subscription_update",
    Upcoming = "upcoming",
});

/// The customer's tax exempt status. Until the invoice is finalized, this field will equal
/// `customer.tax_exempt`. Once the invoice is finalized, this field will no longer be updated.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceCustomerTaxExempt {
    /// `exempt`
    Exempt,
    /// `none`
    None,
    /// `reverse`
    Reverse,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InvoiceCustomerTaxExempt {
    Exempt = "exempt",
    None = "none",
    Reverse = "reverse",
});

/// The status of the invoice, one of `draft`, `open`, `paid`, `uncollectible`, or `void`.
/// [Learn more](https://docs.stripe.com/billing/invoices/workflow#workflow-overview)
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceStatus {
    /// `draft`
    Draft,
    /// `open`
    Open,
    /// `paid`
    Paid,
    /// `uncollectible`
    Uncollectible,
    /// `void`
    Void,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InvoiceStatus {
    Draft = "draft",
    Open = "open",
    Paid = "paid",
    Uncollectible = "uncollectible",
    Void = "void",
});
