// Written by `cargo xtask generate`. Do not edit.

/// The `Charge` object represents a single attempt to move money into your Stripe account.
/// PaymentIntent confirmation is the most common way to create Charges, but
/// [Account Debits](https://docs.stripe.com/connect/account-debits) may also create Charges. Some
/// legacy payment flows create Charges directly, which is not recommended for new integrations.
///
/// The object `charge`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Charge {
    /// Amount intended to be collected by this payment. A positive integer representing how much to
    /// charge in the [smallest currency unit](https://docs.stripe.com/currencies#zero-decimal) (e.g.,
    /// 100 cents to charge $1.00 or 100 to charge ¥100, a zero-decimal currency). The minimum amount is
    /// $0.50 US or
    /// [equivalent in charge currency](https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts).
    /// The amount value supports up to eight digits (e.g., a value of 99999999 for a USD charge of
    /// $999,999.99).
    pub amount: i64,
    /// Amount in cents (or local equivalent) captured (can be less than the amount attribute on the
    /// charge if a partial capture was made).
    pub amount_captured: i64,
    /// Amount in cents (or local equivalent) refunded (can be less than the amount attribute on the
    /// charge if a partial refund was issued).
    pub amount_refunded: i64,
    /// ID of the Connect application that created the charge.
    pub application: Option<rt::Expandable<crate::ids::ApplicationId>>,
    /// The application fee (if any) for the charge.
    /// [See the Connect documentation](https://docs.stripe.com/connect/direct-charges#collect-fees) for
    /// details.
    pub application_fee: Option<rt::Expandable<crate::ids::ApplicationFeeId>>,
    /// The amount of the application fee (if any) requested for the charge.
    /// [See the Connect documentation](https://docs.stripe.com/connect/direct-charges#collect-fees) for
    /// details.
    pub application_fee_amount: Option<i64>,
    /// ID of the balance transaction that describes the impact of this charge on your account balance
    /// (not including refunds or disputes).
    pub balance_transaction: Option<rt::Expandable<crate::ids::BalanceTransactionId>>,
    pub billing_details: rt::Part<crate::charge::BillingDetails>,
    /// The full statement descriptor that is passed to card networks, and that is displayed on your
    /// customers' credit card and bank statements. Allows you to see what the statement descriptor
    /// looks like after the static and dynamic portions are combined. This value only exists for card
    /// payments.
    pub calculated_statement_descriptor: Option<String>,
    /// If the charge was created without capturing, this Boolean represents whether it is still
    /// uncaptured or has since been captured.
    pub captured: bool,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// ID of the customer this charge is for if one exists.
    pub customer: Option<rt::Expandable<crate::ids::CustomerId>>,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// Whether the charge has been disputed.
    pub disputed: bool,
    /// ID of the balance transaction that describes the reversal of the balance on your account due to
    /// payment failure.
    pub failure_balance_transaction: Option<
        rt::Expandable<crate::ids::BalanceTransactionId>,
    >,
    /// Error code explaining reason for charge failure if available (see
    /// [the errors section](https://docs.stripe.com/error-codes) for a list of codes).
    pub failure_code: Option<String>,
    /// Message to user further explaining reason for charge failure if available.
    pub failure_message: Option<String>,
    /// Information on fraud assessments for the charge.
    pub fraud_details: Option<rt::Part<crate::charge::FraudDetails>>,
    /// Unique identifier for the object.
    pub id: crate::ids::ChargeId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// The account (if any) the charge was made on behalf of without triggering an automatic transfer.
    /// See the [Connect documentation](https://docs.stripe.com/connect/separate-charges-and-transfers)
    /// for details.
    pub on_behalf_of: Option<rt::Expandable<crate::ids::AccountId>>,
    /// Details about whether the payment was accepted, and why. See
    /// [understanding declines](https://docs.stripe.com/declines) for details.
    pub outcome: Option<rt::Part<crate::charge::Outcome>>,
    /// `true` if the charge succeeded, or was successfully authorized for later capture.
    pub paid: bool,
    /// ID of the PaymentIntent associated with this charge, if one exists.
    pub payment_intent: Option<rt::Expandable<crate::ids::PaymentIntentId>>,
    /// ID of the payment method used in this charge.
    pub payment_method: Option<String>,
    /// Details about the payment method at the time of the transaction.
    pub payment_method_details: Option<rt::Part<crate::charge::PaymentMethodDetails>>,
    pub presentment_details: Option<rt::Part<crate::charge::PresentmentDetails>>,
    pub radar_options: Option<rt::Part<crate::charge::RadarOptions>>,
    /// This is the email address that the receipt for this charge was sent to.
    pub receipt_email: Option<String>,
    /// This is the transaction number that appears on email receipts sent for this charge. This
    /// attribute will be `null` until a receipt has been sent.
    pub receipt_number: Option<String>,
    /// This is the URL to view the receipt for this charge. The receipt is kept up-to-date to the
    /// latest state of the charge, including any refunds. If the charge is for an Invoice, the receipt
    /// will be stylized as an Invoice receipt.
    pub receipt_url: Option<String>,
    /// Whether the charge has been fully refunded. If the charge is only partially refunded, this
    /// attribute will still be false.
    pub refunded: bool,
    /// A list of refunds that have been applied to the charge.
    pub refunds: Option<rt::List<crate::Refund>>,
    /// ID of the review associated with this charge if one exists.
    pub review: Option<rt::Expandable<crate::ids::ReviewId>>,
    /// Shipping information for the charge.
    pub shipping: Option<rt::Part<crate::charge::Shipping>>,
    /// The transfer ID which created this charge. Only present if the charge came from another Stripe
    /// account. [See the Connect documentation](https://docs.stripe.com/connect/destination-charges)
    /// for details.
    pub source_transfer: Option<rt::Expandable<crate::ids::TransferId>>,
    /// For a non-card charge, text that appears on the customer's statement as the statement
    /// descriptor. This value overrides the account's default statement descriptor. For information
    /// about requirements, including the 22-character limit, see
    /// [the Statement Descriptor docs](https://docs.stripe.com/get-started/account/statement-descriptors).
    ///
    /// For a card charge, this value is ignored unless you don't specify a
    /// `statement_descriptor_suffix`, in which case this value is used as the suffix.
    pub statement_descriptor: Option<String>,
    /// Provides information about a card charge. Concatenated to the account's
    /// [statement descriptor prefix](https://docs.stripe.com/get-started/account/statement-descriptors#static)
    /// to form the complete statement descriptor that appears on the customer's statement. If the
    /// account has no prefix value, the suffix is concatenated to the account's statement descriptor.
    pub statement_descriptor_suffix: Option<String>,
    /// The status of the payment is either `succeeded`, `pending`, or `failed`.
    pub status: crate::charge::Status,
    /// ID of the transfer to the `destination` account (only applicable if the charge was created using
    /// the `destination` parameter).
    pub transfer: Option<rt::Expandable<crate::ids::TransferId>>,
    /// An optional dictionary including the account to automatically transfer to as part of a
    /// destination charge.
    /// [See the Connect documentation](https://docs.stripe.com/connect/destination-charges) for
    /// details.
    pub transfer_data: Option<rt::Part<crate::charge::TransferData>>,
    /// A string that identifies this transaction as part of a group. See the
    /// [Connect documentation](https://docs.stripe.com/connect/separate-charges-and-transfers#transfer-options)
    /// for details.
    pub transfer_group: Option<String>,
}

impl rt::Record for Charge {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            amount_captured: rt::blank(),
            amount_refunded: rt::blank(),
            application: rt::blank(),
            application_fee: rt::blank(),
            application_fee_amount: rt::blank(),
            balance_transaction: rt::blank(),
            billing_details: rt::blank(),
            calculated_statement_descriptor: rt::blank(),
            captured: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            customer: rt::blank(),
            description: rt::blank(),
            disputed: rt::blank(),
            failure_balance_transaction: rt::blank(),
            failure_code: rt::blank(),
            failure_message: rt::blank(),
            fraud_details: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            on_behalf_of: rt::blank(),
            outcome: rt::blank(),
            paid: rt::blank(),
            payment_intent: rt::blank(),
            payment_method: rt::blank(),
            payment_method_details: rt::blank(),
            presentment_details: rt::blank(),
            radar_options: rt::blank(),
            receipt_email: rt::blank(),
            receipt_number: rt::blank(),
            receipt_url: rt::blank(),
            refunded: rt::blank(),
            refunds: rt::blank(),
            review: rt::blank(),
            shipping: rt::blank(),
            source_transfer: rt::blank(),
            statement_descriptor: rt::blank(),
            statement_descriptor_suffix: rt::blank(),
            status: rt::blank(),
            transfer: rt::blank(),
            transfer_data: rt::blank(),
            transfer_group: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "charge",
            constants: &[("object", rt::Constant::Str("charge"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("amount_captured", rt::REQUIRED),
                rt::Field("amount_refunded", rt::REQUIRED),
                rt::Field("application", rt::NULLABLE),
                rt::Field("application_fee", rt::NULLABLE),
                rt::Field("application_fee_amount", rt::NULLABLE),
                rt::Field("balance_transaction", rt::NULLABLE),
                rt::Field("billing_details", rt::REQUIRED),
                rt::Field("calculated_statement_descriptor", rt::NULLABLE),
                rt::Field("captured", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("customer", rt::NULLABLE),
                rt::Field("description", rt::NULLABLE),
                rt::Field("disputed", rt::REQUIRED),
                rt::Field("failure_balance_transaction", rt::NULLABLE),
                rt::Field("failure_code", rt::NULLABLE),
                rt::Field("failure_message", rt::NULLABLE),
                rt::Field("fraud_details", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("on_behalf_of", rt::NULLABLE),
                rt::Field("outcome", rt::NULLABLE),
                rt::Field("paid", rt::REQUIRED),
                rt::Field("payment_intent", rt::NULLABLE),
                rt::Field("payment_method", rt::NULLABLE),
                rt::Field("payment_method_details", rt::NULLABLE),
                rt::Field("presentment_details", rt::OPTIONAL),
                rt::Field("radar_options", rt::OPTIONAL),
                rt::Field("receipt_email", rt::NULLABLE),
                rt::Field("receipt_number", rt::NULLABLE),
                rt::Field("receipt_url", rt::NULLABLE | rt::SECRET),
                rt::Field("refunded", rt::REQUIRED),
                rt::Field("refunds", rt::NULLABLE),
                rt::Field("review", rt::NULLABLE),
                rt::Field("shipping", rt::NULLABLE),
                rt::Field("source_transfer", rt::NULLABLE),
                rt::Field("statement_descriptor", rt::NULLABLE),
                rt::Field("statement_descriptor_suffix", rt::NULLABLE),
                rt::Field("status", rt::REQUIRED),
                rt::Field("transfer", rt::OPTIONAL),
                rt::Field("transfer_data", rt::NULLABLE),
                rt::Field("transfer_group", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.amount_captured,
            2 => &self.amount_refunded,
            3 => &self.application,
            4 => &self.application_fee,
            5 => &self.application_fee_amount,
            6 => &self.balance_transaction,
            7 => &self.billing_details,
            8 => &self.calculated_statement_descriptor,
            9 => &self.captured,
            10 => &self.created,
            11 => &self.currency,
            12 => &self.customer,
            13 => &self.description,
            14 => &self.disputed,
            15 => &self.failure_balance_transaction,
            16 => &self.failure_code,
            17 => &self.failure_message,
            18 => &self.fraud_details,
            19 => &self.id,
            20 => &self.livemode,
            21 => &self.metadata,
            22 => &self.on_behalf_of,
            23 => &self.outcome,
            24 => &self.paid,
            25 => &self.payment_intent,
            26 => &self.payment_method,
            27 => &self.payment_method_details,
            28 => &self.presentment_details,
            29 => &self.radar_options,
            30 => &self.receipt_email,
            31 => &self.receipt_number,
            32 => &self.receipt_url,
            33 => &self.refunded,
            34 => &self.refunds,
            35 => &self.review,
            36 => &self.shipping,
            37 => &self.source_transfer,
            38 => &self.statement_descriptor,
            39 => &self.statement_descriptor_suffix,
            40 => &self.status,
            41 => &self.transfer,
            42 => &self.transfer_data,
            _ => &self.transfer_group,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.amount_captured,
            2 => &mut self.amount_refunded,
            3 => &mut self.application,
            4 => &mut self.application_fee,
            5 => &mut self.application_fee_amount,
            6 => &mut self.balance_transaction,
            7 => &mut self.billing_details,
            8 => &mut self.calculated_statement_descriptor,
            9 => &mut self.captured,
            10 => &mut self.created,
            11 => &mut self.currency,
            12 => &mut self.customer,
            13 => &mut self.description,
            14 => &mut self.disputed,
            15 => &mut self.failure_balance_transaction,
            16 => &mut self.failure_code,
            17 => &mut self.failure_message,
            18 => &mut self.fraud_details,
            19 => &mut self.id,
            20 => &mut self.livemode,
            21 => &mut self.metadata,
            22 => &mut self.on_behalf_of,
            23 => &mut self.outcome,
            24 => &mut self.paid,
            25 => &mut self.payment_intent,
            26 => &mut self.payment_method,
            27 => &mut self.payment_method_details,
            28 => &mut self.presentment_details,
            29 => &mut self.radar_options,
            30 => &mut self.receipt_email,
            31 => &mut self.receipt_number,
            32 => &mut self.receipt_url,
            33 => &mut self.refunded,
            34 => &mut self.refunds,
            35 => &mut self.review,
            36 => &mut self.shipping,
            37 => &mut self.source_transfer,
            38 => &mut self.statement_descriptor,
            39 => &mut self.statement_descriptor_suffix,
            40 => &mut self.status,
            41 => &mut self.transfer,
            42 => &mut self.transfer_data,
            _ => &mut self.transfer_group,
        }
    }
}

rt::record_traits!(Charge);

impl rt::Resource for Charge {
    type Id = crate::ids::ChargeId;
    const OBJECT: &'static str = "charge";
}

impl Charge {
    /// Expands `application`.
    pub const APPLICATION: rt::Expand<Self, crate::ids::ApplicationId> = rt::Expand::new(
        "application",
    );
    /// Expands `application_fee`.
    pub const APPLICATION_FEE: rt::Expand<Self, crate::ids::ApplicationFeeId> = rt::Expand::new(
        "application_fee",
    );
    /// Expands `balance_transaction`.
    pub const BALANCE_TRANSACTION: rt::Expand<Self, crate::ids::BalanceTransactionId> = rt::Expand::new(
        "balance_transaction",
    );
    /// Expands `customer`.
    pub const CUSTOMER: rt::Expand<Self, crate::ids::CustomerId> = rt::Expand::new(
        "customer",
    );
    /// Expands `failure_balance_transaction`.
    pub const FAILURE_BALANCE_TRANSACTION: rt::Expand<
        Self,
        crate::ids::BalanceTransactionId,
    > = rt::Expand::new("failure_balance_transaction");
    /// Expands `on_behalf_of`.
    pub const ON_BEHALF_OF: rt::Expand<Self, crate::ids::AccountId> = rt::Expand::new(
        "on_behalf_of",
    );
    /// Expands `outcome.rule`.
    pub const OUTCOME_RULE: rt::Expand<Self, rt::AnyId> = rt::Expand::new(
        "outcome.rule",
    );
    /// Expands `payment_intent`.
    pub const PAYMENT_INTENT: rt::Expand<Self, crate::ids::PaymentIntentId> = rt::Expand::new(
        "payment_intent",
    );
    /// Expands `payment_method_details.bancontact.generated_sepa_debit`.
    pub const PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT: rt::Expand<
        Self,
        crate::ids::PaymentMethodId,
    > = rt::Expand::new("payment_method_details.bancontact.generated_sepa_debit");
    /// Expands `payment_method_details.bancontact.generated_sepa_debit_mandate`.
    pub const PAYMENT_METHOD_DETAILS_BANCONTACT_GENERATED_SEPA_DEBIT_MANDATE: rt::Expand<
        Self,
        crate::ids::MandateId,
    > = rt::Expand::new(
        "payment_method_details.bancontact.generated_sepa_debit_mandate",
    );
    /// Expands `payment_method_details.ideal.generated_sepa_debit`.
    pub const PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT: rt::Expand<
        Self,
        crate::ids::PaymentMethodId,
    > = rt::Expand::new("payment_method_details.ideal.generated_sepa_debit");
    /// Expands `payment_method_details.ideal.generated_sepa_debit_mandate`.
    pub const PAYMENT_METHOD_DETAILS_IDEAL_GENERATED_SEPA_DEBIT_MANDATE: rt::Expand<
        Self,
        crate::ids::MandateId,
    > = rt::Expand::new("payment_method_details.ideal.generated_sepa_debit_mandate");
    /// Expands `payment_method_details.sofort.generated_sepa_debit`.
    pub const PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT: rt::Expand<
        Self,
        crate::ids::PaymentMethodId,
    > = rt::Expand::new("payment_method_details.sofort.generated_sepa_debit");
    /// Expands `payment_method_details.sofort.generated_sepa_debit_mandate`.
    pub const PAYMENT_METHOD_DETAILS_SOFORT_GENERATED_SEPA_DEBIT_MANDATE: rt::Expand<
        Self,
        crate::ids::MandateId,
    > = rt::Expand::new("payment_method_details.sofort.generated_sepa_debit_mandate");
    /// Expands `payment_method_details.us_bank_account.mandate`.
    pub const PAYMENT_METHOD_DETAILS_US_BANK_ACCOUNT_MANDATE: rt::Expand<
        Self,
        crate::ids::MandateId,
    > = rt::Expand::new("payment_method_details.us_bank_account.mandate");
    /// Expands `refunds`.
    pub const REFUNDS: rt::Expand<Self, rt::List<crate::ids::RefundId>> = rt::Expand::new(
        "refunds",
    );
    /// Expands `review`.
    pub const REVIEW: rt::Expand<Self, crate::ids::ReviewId> = rt::Expand::new("review");
    /// Expands `source_transfer`.
    pub const SOURCE_TRANSFER: rt::Expand<Self, crate::ids::TransferId> = rt::Expand::new(
        "source_transfer",
    );
    /// Expands `transfer`.
    pub const TRANSFER: rt::Expand<Self, crate::ids::TransferId> = rt::Expand::new(
        "transfer",
    );
    /// Expands `transfer_data.destination`.
    pub const TRANSFER_DATA_DESTINATION: rt::Expand<Self, crate::ids::AccountId> = rt::Expand::new(
        "transfer_data.destination",
    );
}
