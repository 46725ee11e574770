// Written by `cargo xtask generate`. Do not edit.

/// Balance transactions represent funds moving through your Stripe account. Stripe creates them for
/// every type of transaction that enters or leaves your Stripe account balance.
///
/// Related guide:
/// [Balance transaction types](https://docs.stripe.com/reports/balance-transaction-types)
///
/// The object `balance_transaction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BalanceTransaction {
    /// Gross amount of this transaction (in cents (or local equivalent)). A positive value represents
    /// funds charged to another party, and a negative value represents funds sent to another party.
    pub amount: i64,
    /// The date that the transaction's net funds become available in the Stripe balance.
    pub available_on: rt::Timestamp,
    /// The balance that this transaction impacts.
    pub balance_type: crate::balance_transaction::BalanceType,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// If applicable, this transaction uses an exchange rate. If money converts from currency A to
    /// currency B, then the `amount` in currency A, multipled by the `exchange_rate`, equals the
    /// `amount` in currency B. For example, if you charge a customer 10.00 EUR, the PaymentIntent's
    /// `amount` is `1000` and `currency` is `eur`. If this converts to 12.34 USD in your Stripe
    /// account, the BalanceTransaction's `amount` is `1234`, its `currency` is `usd`, and the
    /// `exchange_rate` is `1.234`.
    pub exchange_rate: Option<f64>,
    /// Fees (in cents (or local equivalent)) paid for this transaction. Represented as a positive
    /// integer when assessed.
    pub fee: i64,
    /// Detailed breakdown of fees (in cents (or local equivalent)) paid for this transaction.
    pub fee_details: Vec<crate::balance_transaction::FeeDetail>,
    /// Unique identifier for the object.
    pub id: crate::ids::BalanceTransactionId,
    /// Net impact to a Stripe balance (in cents (or local equivalent)). A positive value represents
    /// incrementing a Stripe balance, and a negative value decrementing a Stripe balance. You can
    /// calculate the net impact of a transaction on a balance by `amount` - `fee`
    pub net: i64,
    /// Learn more about how
    /// [reporting categories](https://docs.stripe.com/reports/reporting-categories) can help you
    /// understand balance transactions from an accounting perspective.
    pub reporting_category: String,
    /// This transaction relates to the Stripe object.
    pub source: Option<rt::Expandable<rt::AnyId>>,
    /// The transaction's net funds status in the Stripe balance, which are either `available` or
    /// `pending`.
    pub status: String,
    /// Transaction type: `adjustment`, `advance`, `advance_funding`, `anticipation_repayment`,
    /// `application_fee`, `application_fee_refund`, `charge`, `climate_order_purchase`,
    /// `climate_order_refund`, `connect_collection_transfer`, `contribution`, `inbound_transfer`,
    /// `inbound_transfer_reversal`, `issuing_authorization_hold`, `issuing_authorization_release`,
    /// `issuing_dispute`, `issuing_transaction`, `obligation_outbound`, `obligation_reversal_inbound`,
    /// `payment`, `payment_failure_refund`, `payment_network_reserve_hold`,
    /// `payment_network_reserve_release`, `payment_refund`, `payment_reversal`, `payment_unreconciled`,
    /// `payout`, `payout_cancel`, `payout_failure`, `payout_minimum_balance_hold`,
    /// `payout_minimum_balance_release`, `refund`, `refund_failure`, `reserve_transaction`,
    /// `reserved_funds`, `reserve_hold`, `reserve_release`, `stripe_fee`, `stripe_fx_fee`,
    /// `stripe_balance_payment_debit`, `stripe_balance_payment_debit_reversal`, `tax_fee`, `topup`,
    /// `topup_reversal`, `transfer`, `transfer_cancel`, `transfer_failure`, `transfer_refund`, or
    /// `fee_credit_funding`. Learn more about
    /// [balance transaction types and what they represent](https://docs.stripe.com/reports/balance-transaction-types).
    /// To classify transactions for accounting purposes, consider `reporting_category` instead.
    pub type_: crate::balance_transaction::Type,
}

impl rt::Record for BalanceTransaction {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            available_on: rt::blank(),
            balance_type: rt::blank(),
            created: rt::blank(),
            currency: rt::blank(),
            description: rt::blank(),
            exchange_rate: rt::blank(),
            fee: rt::blank(),
            fee_details: rt::blank(),
            id: rt::blank(),
            net: rt::blank(),
            reporting_category: rt::blank(),
            source: rt::blank(),
            status: rt::blank(),
            type_: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "balance_transaction",
            constants: &[("object", rt::Constant::Str("balance_transaction"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("available_on", rt::REQUIRED),
                rt::Field("balance_type", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("description", rt::NULLABLE),
                rt::Field("exchange_rate", rt::NULLABLE),
                rt::Field("fee", rt::REQUIRED),
                rt::Field("fee_details", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("net", rt::REQUIRED),
                rt::Field("reporting_category", rt::REQUIRED),
                rt::Field("source", rt::NULLABLE),
                rt::Field("status", rt::REQUIRED),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.available_on,
            2 => &self.balance_type,
            3 => &self.created,
            4 => &self.currency,
            5 => &self.description,
            6 => &self.exchange_rate,
            7 => &self.fee,
            8 => &self.fee_details,
            9 => &self.id,
            10 => &self.net,
            11 => &self.reporting_category,
            12 => &self.source,
            13 => &self.status,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.available_on,
            2 => &mut self.balance_type,
            3 => &mut self.created,
            4 => &mut self.currency,
            5 => &mut self.description,
            6 => &mut self.exchange_rate,
            7 => &mut self.fee,
            8 => &mut self.fee_details,
            9 => &mut self.id,
            10 => &mut self.net,
            11 => &mut self.reporting_category,
            12 => &mut self.source,
            13 => &mut self.status,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(BalanceTransaction);

impl rt::Resource for BalanceTransaction {
    type Id = crate::ids::BalanceTransactionId;
    const OBJECT: &'static str = "balance_transaction";
}

impl BalanceTransaction {
    /// Expands `source`.
    pub const SOURCE: rt::Expand<Self, rt::AnyId> = rt::Expand::new("source");
}
