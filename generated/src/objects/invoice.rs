// Written by `cargo xtask generate`. Do not edit.

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
/// The object `invoice`.
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
    pub account_tax_ids: Option<Vec<rt::Expandable<crate::ids::TaxIdId>>>,
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
    pub application: Option<rt::Expandable<crate::ids::ApplicationId>>,
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
    pub automatic_tax: rt::Part<crate::invoice::AutomaticTax>,
    /// The time when this invoice is currently scheduled to be automatically finalized. The field will
    /// be `null` if the invoice is not scheduled to finalize in the future. If the invoice is not in
    /// the draft state, this field will always be `null` - see `finalized_at` for the time when an
    /// already-finalized invoice was finalized.
    pub automatically_finalizes_at: Option<rt::Timestamp>,
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
    pub billing_reason: Option<crate::invoice::BillingReason>,
    /// Either `charge_automatically`, or `send_invoice`. When charging automatically, Stripe will
    /// attempt to pay this invoice using the default source attached to the customer. When sending an
    /// invoice, Stripe will email this invoice to the customer with payment instructions.
    pub collection_method: crate::invoice::CollectionMethod,
    /// The confirmation secret associated with this invoice. Currently, this contains the client_secret
    /// of the PaymentIntent that Stripe creates during invoice finalization.
    pub confirmation_secret: Option<rt::Part<crate::invoice::ConfirmationSecret>>,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// Custom fields displayed on the invoice.
    pub custom_fields: Option<Vec<crate::invoice::CustomField>>,
    /// The ID of the customer to bill.
    pub customer: rt::Expandable<crate::ids::CustomerId>,
    /// The ID of the account representing the customer to bill.
    pub customer_account: Option<String>,
    /// The customer's address. Until the invoice is finalized, this field will equal
    /// `customer.address`. Once the invoice is finalized, this field will no longer be updated.
    pub customer_address: Option<rt::Part<crate::invoice::CustomerAddress>>,
    /// The customer's email. Until the invoice is finalized, this field will equal `customer.email`.
    /// Once the invoice is finalized, this field will no longer be updated.
    pub customer_email: Option<String>,
    /// The customer's name. Until the invoice is finalized, this field will equal `customer.name`. Once
    /// the invoice is finalized, this field will no longer be updated.
    pub customer_name: Option<String>,
    /// The customer's phone number. Until the invoice is finalized, this field will equal
    /// `customer.phone`. Once the invoice is finalized, this field will no longer be updated.
    pub customer_phone: Option<String>,
    /// The customer's shipping information. Until the invoice is finalized, this field will equal
    /// `customer.shipping`. Once the invoice is finalized, this field will no longer be updated.
    pub customer_shipping: Option<rt::Part<crate::invoice::CustomerShipping>>,
    /// The customer's tax exempt status. Until the invoice is finalized, this field will equal
    /// `customer.tax_exempt`. Once the invoice is finalized, this field will no longer be updated.
    pub customer_tax_exempt: Option<crate::invoice::CustomerTaxExempt>,
    /// The customer's tax IDs. Until the invoice is finalized, this field will contain the same tax IDs
    /// as `customer.tax_ids`. Once the invoice is finalized, this field will no longer be updated.
    pub customer_tax_ids: Option<Vec<crate::invoice::CustomerTaxId>>,
    /// ID of the default payment method for the invoice. It must belong to the customer associated with
    /// the invoice. If not set, defaults to the subscription's default payment method, if any, or to
    /// the default payment method in the customer's invoice settings.
    pub default_payment_method: Option<rt::Expandable<crate::ids::PaymentMethodId>>,
    /// ID of the default payment source for the invoice. It must belong to the customer associated with
    /// the invoice and be in a chargeable state. If not set, defaults to the subscription's default
    /// source, if any, or to the customer's default source.
    pub default_source: Option<rt::Expandable<rt::AnyId>>,
    /// The tax rates applied to this invoice, if any.
    pub default_tax_rates: Vec<crate::TaxRate>,
    /// An arbitrary string attached to the object. Often useful for displaying to users. Referenced as
    /// 'memo' in the Dashboard.
    pub description: Option<String>,
    /// The discounts applied to the invoice. Line item discounts are applied before invoice discounts.
    /// Use `expand[]=discounts` to expand each discount.
    pub discounts: Vec<rt::Expandable<crate::ids::DiscountId>>,
    /// The date on which payment for this invoice is due. This value will be `null` for invoices where
    /// `collection_method=charge_automatically`.
    pub due_date: Option<rt::Timestamp>,
    /// The date when this invoice is in effect. Same as `finalized_at` unless overwritten. When
    /// defined, this value replaces the system-generated 'Date of issue' printed on the invoice PDF and
    /// receipt.
    pub effective_at: Option<rt::Timestamp>,
    /// Ending customer balance after the invoice is finalized. Invoices are finalized approximately an
    /// hour after successful webhook delivery or when payment collection is attempted for the invoice.
    /// If the invoice has not been finalized yet, this will be null.
    pub ending_balance: Option<i64>,
    /// Footer displayed on the invoice.
    pub footer: Option<String>,
    /// Details of the invoice that was cloned. See the
    /// [revision documentation](https://docs.stripe.com/invoicing/invoice-revisions) for more details.
    pub from_invoice: Option<rt::Part<crate::invoice::FromInvoice>>,
    /// The URL for the hosted invoice page, which allows customers to view and pay an invoice. If the
    /// invoice has not been finalized yet, this will be null.
    pub hosted_invoice_url: Option<String>,
    /// Unique identifier for the object. For preview invoices created using the
    /// [create preview](https://docs.stripe.com/api/invoices/create_preview) endpoint, this id will be
    /// prefixed with `upcoming_in`.
    pub id: crate::ids::InvoiceId,
    /// The link to download the PDF for the invoice. If the invoice has not been finalized yet, this
    /// will be null.
    pub invoice_pdf: Option<String>,
    pub issuer: crate::invoice::Issuer,
    /// The error encountered during the previous attempt to finalize the invoice. This field is cleared
    /// when the invoice is successfully finalized.
    pub last_finalization_error: Option<rt::Part<crate::invoice::LastFinalizationError>>,
    /// The ID of the most recent non-draft revision of this invoice
    pub latest_revision: Option<rt::Expandable<crate::ids::InvoiceId>>,
    /// The individual line items that make up the invoice. `lines` is sorted as follows: (1) pending
    /// invoice items (including prorations) in reverse chronological order, (2) subscription items in
    /// reverse chronological order, and (3) invoice items added after invoice creation in chronological
    /// order.
    pub lines: rt::List<crate::LineItem>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// The time at which payment will next be attempted. This value will be `null` for invoices where
    /// `collection_method=send_invoice`.
    pub next_payment_attempt: Option<rt::Timestamp>,
    /// A unique, identifying string that appears on emails sent to the customer for this invoice. This
    /// starts with the customer's unique invoice_prefix if it is specified.
    pub number: Option<String>,
    /// The account (if any) for which the funds of the invoice payment are intended. If set, the
    /// invoice will be presented with the branding and support information of the specified account.
    /// See the [Invoices with Connect](https://docs.stripe.com/billing/invoices/connect) documentation
    /// for details.
    pub on_behalf_of: Option<rt::Expandable<crate::ids::AccountId>>,
    /// The parent that generated this invoice
    pub parent: Option<rt::Part<crate::invoice::Parent>>,
    pub payment_settings: crate::invoice::PaymentSettings,
    /// Payments for this invoice. Use [invoice payment](https://docs.stripe.com/api/invoice-payment) to
    /// get more details.
    pub payments: Option<rt::List<crate::InvoicePayment>>,
    /// The latest timestamp at which invoice items can be associated with this invoice. Use the
    /// [line item period](https://docs.stripe.com/api/invoices/line_item#invoice_line_item_object-period)
    /// to get the service period for each price.
    pub period_end: rt::Timestamp,
    /// The earliest timestamp at which invoice items can be associated with this invoice. Use the
    /// [line item period](https://docs.stripe.com/api/invoices/line_item#invoice_line_item_object-period)
    /// to get the service period for each price.
    pub period_start: rt::Timestamp,
    /// Total amount of all post-payment credit notes issued for this invoice.
    pub post_payment_credit_notes_amount: i64,
    /// Total amount of all pre-payment credit notes issued for this invoice.
    pub pre_payment_credit_notes_amount: i64,
    /// This is the transaction number that appears on email receipts sent for this invoice.
    pub receipt_number: Option<String>,
    /// The rendering-related settings that control how the invoice is displayed on customer-facing
    /// surfaces such as PDF and Hosted Invoice Page.
    pub rendering: Option<rt::Part<crate::invoice::Rendering>>,
    /// The details of the cost of shipping, including the ShippingRate applied on the invoice.
    pub shipping_cost: Option<rt::Part<crate::checkout_session::ShippingCost>>,
    /// Shipping details for the invoice. The Invoice PDF will use the `shipping_details` value if it is
    /// set, otherwise the PDF will render the shipping address from the customer.
    pub shipping_details: Option<rt::Part<crate::invoice::ShippingDetails>>,
    /// Starting customer balance before the invoice is finalized. If the invoice has not been finalized
    /// yet, this will be the current customer balance. For revision invoices, this also includes any
    /// customer balance that was applied to the original invoice.
    pub starting_balance: i64,
    /// Extra information about an invoice for the customer's credit card statement.
    pub statement_descriptor: Option<String>,
    /// The status of the invoice, one of `draft`, `open`, `paid`, `uncollectible`, or `void`.
    /// [Learn more](https://docs.stripe.com/billing/invoices/workflow#workflow-overview)
    pub status: Option<crate::invoice::Status>,
    pub status_transitions: crate::invoice::StatusTransitions,
    /// Total of all subscriptions, invoice items, and prorations on the invoice before any invoice
    /// level discount or exclusive tax is applied. Item discounts are already incorporated
    pub subtotal: i64,
    /// The integer amount in cents (or local equivalent) representing the subtotal of the invoice
    /// before any invoice level discount or tax is applied. Item discounts are already incorporated
    pub subtotal_excluding_tax: Option<i64>,
    /// ID of the test clock this invoice belongs to.
    pub test_clock: Option<rt::Expandable<crate::ids::TestHelpersTestClockId>>,
    pub threshold_reason: Option<rt::Part<crate::invoice::ThresholdReason>>,
    /// Total after discounts and taxes.
    pub total: i64,
    /// The aggregate amounts calculated per discount across all line items.
    pub total_discount_amounts: Option<Vec<crate::invoice::TotalDiscountAmount>>,
    /// The integer amount in cents (or local equivalent) representing the total amount of the invoice
    /// including all discounts but excluding all tax.
    pub total_excluding_tax: Option<i64>,
    /// Contains pretax credit amounts (ex: discount, credit grants, etc) that apply to this invoice.
    /// This is a combined list of total_pretax_credit_amounts across all invoice line items.
    pub total_pretax_credit_amounts: Option<
        Vec<crate::invoice::TotalPretaxCreditAmount>,
    >,
    /// The aggregate tax information of all line items.
    pub total_taxes: Option<Vec<crate::invoice::TotalTax>>,
    /// Invoices are automatically paid or sent 1 hour after webhooks are delivered, or until all
    /// webhook delivery attempts have
    /// [been exhausted](https://docs.stripe.com/billing/webhooks#understand). This field tracks the
    /// time when webhooks for this invoice were successfully delivered. If the invoice had no webhooks
    /// to deliver, this will be set while the invoice is being created.
    pub webhooks_delivered_at: Option<rt::Timestamp>,
}

impl rt::Record for Invoice {
    fn blank() -> Self {
        Self {
            account_country: rt::blank(),
            account_name: rt::blank(),
            account_tax_ids: rt::blank(),
            amount_due: rt::blank(),
            amount_overpaid: rt::blank(),
            amount_paid: rt::blank(),
            amount_paid_off_stripe: rt::blank(),
            amount_remaining: rt::blank(),
            amount_shipping: rt::blank(),
            application: rt::blank(),
            attempt_count: rt::blank(),
            attempted: rt::blank(),
            auto_advance: rt::blank(),
            automatic_tax: rt::blank(),
            automatically_finalizes_at: rt::blank(),
            billing_reason: rt::blank(),
            collection_method: rt::blank(),
            confirmation_secret: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            custom_fields: rt::blank(),
            customer: rt::blank(),
            customer_account: rt::blank(),
            customer_address: rt::blank(),
            customer_email: rt::blank(),
            customer_name: rt::blank(),
            customer_phone: rt::blank(),
            customer_shipping: rt::blank(),
            customer_tax_exempt: rt::blank(),
            customer_tax_ids: rt::blank(),
            default_payment_method: rt::blank(),
            default_source: rt::blank(),
            default_tax_rates: rt::blank(),
            description: rt::blank(),
            discounts: rt::blank(),
            due_date: rt::blank(),
            effective_at: rt::blank(),
            ending_balance: rt::blank(),
            footer: rt::blank(),
            from_invoice: rt::blank(),
            hosted_invoice_url: rt::blank(),
            id: rt::blank(),
            invoice_pdf: rt::blank(),
            issuer: rt::blank(),
            last_finalization_error: rt::blank(),
            latest_revision: rt::blank(),
            lines: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            next_payment_attempt: rt::blank(),
            number: rt::blank(),
            on_behalf_of: rt::blank(),
            parent: rt::blank(),
            payment_settings: rt::blank(),
            payments: rt::blank(),
            period_end: rt::blank(),
            period_start: rt::blank(),
            post_payment_credit_notes_amount: rt::blank(),
            pre_payment_credit_notes_amount: rt::blank(),
            receipt_number: rt::blank(),
            rendering: rt::blank(),
            shipping_cost: rt::blank(),
            shipping_details: rt::blank(),
            starting_balance: rt::blank(),
            statement_descriptor: rt::blank(),
            status: rt::blank(),
            status_transitions: rt::blank(),
            subtotal: rt::blank(),
            subtotal_excluding_tax: rt::blank(),
            test_clock: rt::blank(),
            threshold_reason: rt::blank(),
            total: rt::blank(),
            total_discount_amounts: rt::blank(),
            total_excluding_tax: rt::blank(),
            total_pretax_credit_amounts: rt::blank(),
            total_taxes: rt::blank(),
            webhooks_delivered_at: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoice",
            constants: &[("object", rt::Constant::Str("invoice"))],
            fields: &[
                rt::Field("account_country", rt::NULLABLE),
                rt::Field("account_name", rt::NULLABLE),
                rt::Field("account_tax_ids", rt::NULLABLE),
                rt::Field("amount_due", rt::REQUIRED),
                rt::Field("amount_overpaid", rt::REQUIRED),
                rt::Field("amount_paid", rt::REQUIRED),
                rt::Field("amount_paid_off_stripe", rt::REQUIRED),
                rt::Field("amount_remaining", rt::REQUIRED),
                rt::Field("amount_shipping", rt::REQUIRED),
                rt::Field("application", rt::NULLABLE),
                rt::Field("attempt_count", rt::REQUIRED),
                rt::Field("attempted", rt::REQUIRED),
                rt::Field("auto_advance", rt::REQUIRED),
                rt::Field("automatic_tax", rt::REQUIRED),
                rt::Field("automatically_finalizes_at", rt::NULLABLE),
                rt::Field("billing_reason", rt::NULLABLE),
                rt::Field("collection_method", rt::REQUIRED),
                rt::Field("confirmation_secret", rt::NULLABLE),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("custom_fields", rt::NULLABLE),
                rt::Field("customer", rt::REQUIRED),
                rt::Field("customer_account", rt::NULLABLE),
                rt::Field("customer_address", rt::NULLABLE),
                rt::Field("customer_email", rt::NULLABLE),
                rt::Field("customer_name", rt::NULLABLE),
                rt::Field("customer_phone", rt::NULLABLE),
                rt::Field("customer_shipping", rt::NULLABLE),
                rt::Field("customer_tax_exempt", rt::NULLABLE),
                rt::Field("customer_tax_ids", rt::NULLABLE),
                rt::Field("default_payment_method", rt::NULLABLE),
                rt::Field("default_source", rt::NULLABLE),
                rt::Field("default_tax_rates", rt::REQUIRED),
                rt::Field("description", rt::NULLABLE),
                rt::Field("discounts", rt::REQUIRED),
                rt::Field("due_date", rt::NULLABLE),
                rt::Field("effective_at", rt::NULLABLE),
                rt::Field("ending_balance", rt::NULLABLE),
                rt::Field("footer", rt::NULLABLE),
                rt::Field("from_invoice", rt::NULLABLE),
                rt::Field("hosted_invoice_url", rt::NULLABLE | rt::SECRET),
                rt::Field("id", rt::REQUIRED),
                rt::Field("invoice_pdf", rt::NULLABLE | rt::SECRET),
                rt::Field("issuer", rt::REQUIRED),
                rt::Field("last_finalization_error", rt::NULLABLE),
                rt::Field("latest_revision", rt::NULLABLE),
                rt::Field("lines", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("next_payment_attempt", rt::NULLABLE),
                rt::Field("number", rt::NULLABLE),
                rt::Field("on_behalf_of", rt::NULLABLE),
                rt::Field("parent", rt::NULLABLE),
                rt::Field("payment_settings", rt::REQUIRED),
                rt::Field("payments", rt::OPTIONAL),
                rt::Field("period_end", rt::REQUIRED),
                rt::Field("period_start", rt::REQUIRED),
                rt::Field("post_payment_credit_notes_amount", rt::REQUIRED),
                rt::Field("pre_payment_credit_notes_amount", rt::REQUIRED),
                rt::Field("receipt_number", rt::NULLABLE),
                rt::Field("rendering", rt::NULLABLE),
                rt::Field("shipping_cost", rt::NULLABLE),
                rt::Field("shipping_details", rt::NULLABLE),
                rt::Field("starting_balance", rt::REQUIRED),
                rt::Field("statement_descriptor", rt::NULLABLE),
                rt::Field("status", rt::NULLABLE),
                rt::Field("status_transitions", rt::REQUIRED),
                rt::Field("subtotal", rt::REQUIRED),
                rt::Field("subtotal_excluding_tax", rt::NULLABLE),
                rt::Field("test_clock", rt::NULLABLE),
                rt::Field("threshold_reason", rt::OPTIONAL),
                rt::Field("total", rt::REQUIRED),
                rt::Field("total_discount_amounts", rt::NULLABLE),
                rt::Field("total_excluding_tax", rt::NULLABLE),
                rt::Field("total_pretax_credit_amounts", rt::NULLABLE),
                rt::Field("total_taxes", rt::NULLABLE),
                rt::Field("webhooks_delivered_at", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(Invoice);

impl rt::Resource for Invoice {
    type Id = crate::ids::InvoiceId;
    const OBJECT: &'static str = "invoice";
}

impl Invoice {
    /// Expands `account_tax_ids`.
    pub const ACCOUNT_TAX_IDS: rt::Expand<Self, crate::ids::TaxIdId> = rt::Expand::new(
        "account_tax_ids",
    );
    /// Expands `application`.
    pub const APPLICATION: rt::Expand<Self, crate::ids::ApplicationId> = rt::Expand::new(
        "application",
    );
    /// Expands `automatic_tax.liability.account`.
    pub const AUTOMATIC_TAX_LIABILITY_ACCOUNT: rt::Expand<Self, crate::ids::AccountId> = rt::Expand::new(
        "automatic_tax.liability.account",
    );
    /// Expands `customer`.
    pub const CUSTOMER: rt::Expand<Self, crate::ids::CustomerId> = rt::Expand::new(
        "customer",
    );
    /// Expands `default_payment_method`.
    pub const DEFAULT_PAYMENT_METHOD: rt::Expand<Self, crate::ids::PaymentMethodId> = rt::Expand::new(
        "default_payment_method",
    );
    /// Expands `default_source`.
    pub const DEFAULT_SOURCE: rt::Expand<Self, rt::AnyId> = rt::Expand::new(
        "default_source",
    );
    /// Expands `discounts`.
    pub const DISCOUNTS: rt::Expand<Self, crate::ids::DiscountId> = rt::Expand::new(
        "discounts",
    );
    /// Expands `from_invoice.invoice`.
    pub const FROM_INVOICE_INVOICE: rt::Expand<Self, crate::ids::InvoiceId> = rt::Expand::new(
        "from_invoice.invoice",
    );
    /// Expands `issuer.account`.
    pub const ISSUER_ACCOUNT: rt::Expand<Self, crate::ids::AccountId> = rt::Expand::new(
        "issuer.account",
    );
    /// Expands `latest_revision`.
    pub const LATEST_REVISION: rt::Expand<Self, crate::ids::InvoiceId> = rt::Expand::new(
        "latest_revision",
    );
    /// Expands `lines`.
    pub const LINES: rt::Expand<Self, rt::List<crate::ids::LineItemId>> = rt::Expand::new(
        "lines",
    );
    /// Expands `on_behalf_of`.
    pub const ON_BEHALF_OF: rt::Expand<Self, crate::ids::AccountId> = rt::Expand::new(
        "on_behalf_of",
    );
    /// Expands `parent.subscription_details.subscription`.
    pub const PARENT_SUBSCRIPTION_DETAILS_SUBSCRIPTION: rt::Expand<
        Self,
        crate::ids::SubscriptionId,
    > = rt::Expand::new("parent.subscription_details.subscription");
    /// Expands `payments`.
    pub const PAYMENTS: rt::Expand<Self, rt::List<crate::ids::InvoicePaymentId>> = rt::Expand::new(
        "payments",
    );
    /// Expands `shipping_cost.shipping_rate`.
    pub const SHIPPING_COST_SHIPPING_RATE: rt::Expand<
        Self,
        crate::ids::ShippingRateId,
    > = rt::Expand::new("shipping_cost.shipping_rate");
    /// Expands `test_clock`.
    pub const TEST_CLOCK: rt::Expand<Self, crate::ids::TestHelpersTestClockId> = rt::Expand::new(
        "test_clock",
    );
    /// Expands `total_discount_amounts.discount`.
    pub const TOTAL_DISCOUNT_AMOUNTS_DISCOUNT: rt::Expand<
        Self,
        crate::ids::DiscountId,
    > = rt::Expand::new("total_discount_amounts.discount");
    /// Expands `total_pretax_credit_amounts.credit_balance_transaction`.
    pub const TOTAL_PRETAX_CREDIT_AMOUNTS_CREDIT_BALANCE_TRANSACTION: rt::Expand<
        Self,
        crate::ids::BillingCreditBalanceTransactionId,
    > = rt::Expand::new("total_pretax_credit_amounts.credit_balance_transaction");
    /// Expands `total_pretax_credit_amounts.discount`.
    pub const TOTAL_PRETAX_CREDIT_AMOUNTS_DISCOUNT: rt::Expand<
        Self,
        crate::ids::DiscountId,
    > = rt::Expand::new("total_pretax_credit_amounts.discount");
    /// Expands `total_taxes.tax_rate_details.tax_rate`.
    pub const TOTAL_TAXES_TAX_RATE_DETAILS_TAX_RATE: rt::Expand<
        Self,
        crate::ids::TaxRateId,
    > = rt::Expand::new("total_taxes.tax_rate_details.tax_rate");
}
