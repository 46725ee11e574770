// Written by `cargo xtask generate`. Do not edit.

/// These bank accounts are payment methods on `Customer` objects.
///
/// On the other hand [External Accounts](https://docs.stripe.com/api#external_accounts) are
/// transfer destinations on `Account` objects for connected accounts. They can be bank accounts or
/// debit cards as well, and are documented in the links above.
///
/// Related guide:
/// [Bank debits and transfers](https://docs.stripe.com/payments/bank-debits-transfers)
///
/// The object `bank_account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankAccount {
    /// The account this bank account belongs to. Only applicable on Accounts (not customers or
    /// recipients) This property is only available when returned as an
    /// [External Account](https://docs.stripe.com/api/external_account_bank_accounts/object) where
    /// [controller.is_controller](https://docs.stripe.com/api/accounts/object#account_object-controller-is_controller)
    /// is `true`.
    pub account: Option<rt::Expandable<crate::ids::AccountId>>,
    /// The name of the person or business that owns the bank account.
    pub account_holder_name: Option<String>,
    /// The type of entity that holds the account. This can be either `individual` or `company`.
    pub account_holder_type: Option<String>,
    /// The bank account type. This can only be `checking` or `savings` in most countries. In Japan,
    /// this can only be `futsu` or `toza`.
    pub account_type: Option<String>,
    /// A set of available payout methods for this bank account. Only values from this set should be
    /// passed as the `method` when creating a payout.
    pub available_payout_methods: Option<
        Vec<crate::bank_account::AvailablePayoutMethod>,
    >,
    /// Name of the bank associated with the routing number (e.g., `WELLS FARGO`).
    pub bank_name: Option<String>,
    /// Two-letter ISO code representing the country the bank account is located in.
    pub country: String,
    /// Three-letter [ISO code for the currency](https://docs.stripe.com/payouts) paid out to the bank
    /// account.
    pub currency: rt::Currency,
    /// The ID of the customer that the bank account is associated with.
    pub customer: Option<rt::Expandable<crate::ids::CustomerId>>,
    /// Whether this bank account is the default external account for its currency.
    pub default_for_currency: Option<bool>,
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Information about the
    /// [upcoming new requirements for the bank account](https://docs.stripe.com/connect/custom-accounts/future-requirements),
    /// including what information needs to be collected, and by when.
    pub future_requirements: Option<rt::Part<crate::bank_account::FutureRequirements>>,
    /// Unique identifier for the object.
    pub id: crate::ids::BankAccountId,
    /// The last four digits of the bank account number.
    pub last4: String,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
    /// Information about the requirements for the bank account, including what information needs to be
    /// collected.
    pub requirements: Option<rt::Part<crate::bank_account::Requirements>>,
    /// The routing transit number for the bank account.
    pub routing_number: Option<String>,
    /// For bank accounts, possible values are `new`, `validated`, `verified`, `verification_failed`,
    /// `tokenized_account_number_deactivated` or `errored`. A bank account that hasn't had any activity
    /// or validation performed is `new`. If Stripe can determine that the bank account exists, its
    /// status will be `validated`. Note that there often isn’t enough information to know (e.g., for
    /// smaller credit unions), and the validation is not always run. If customer bank account
    /// verification has succeeded, the bank account status will be `verified`. If the verification
    /// failed for any reason, such as microdeposit failure, the status will be `verification_failed`.
    /// If the status is `tokenized_account_number_deactivated`, the account utilizes a tokenized
    /// account number which has been deactivated due to expiration or revocation. This account will
    /// need to be reverified to continue using it for money movement. If a payout sent to this bank
    /// account fails, we'll set the status to `errored` and will not continue to send
    /// [scheduled payouts](https://docs.stripe.com/payouts#payout-schedule) until the bank details are
    /// updated.
    ///
    /// For external accounts, possible values are `new`, `errored`, `verification_failed`, and
    /// `tokenized_account_number_deactivated`. If a payout fails, the status is set to `errored` and
    /// scheduled payouts are stopped until account details are updated. In the US and India, if we
    /// can't
    /// [verify the owner of the bank account](https://support.stripe.com/questions/bank-account-ownership-verification),
    /// we'll set the status to `verification_failed`. Other validations aren't run against external
    /// accounts because they're only used for payouts. This means the other statuses don't apply.
    pub status: String,
}

impl rt::Record for BankAccount {
    fn blank() -> Self {
        Self {
            account: rt::blank(),
            account_holder_name: rt::blank(),
            account_holder_type: rt::blank(),
            account_type: rt::blank(),
            available_payout_methods: rt::blank(),
            bank_name: rt::blank(),
            country: rt::blank(),
            currency: rt::blank(),
            customer: rt::blank(),
            default_for_currency: rt::blank(),
            fingerprint: rt::blank(),
            future_requirements: rt::blank(),
            id: rt::blank(),
            last4: rt::blank(),
            metadata: rt::blank(),
            requirements: rt::blank(),
            routing_number: rt::blank(),
            status: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "bank_account",
            constants: &[("object", rt::Constant::Str("bank_account"))],
            fields: &[
                rt::Field("account", rt::NULLABLE),
                rt::Field("account_holder_name", rt::NULLABLE),
                rt::Field("account_holder_type", rt::NULLABLE),
                rt::Field("account_type", rt::NULLABLE),
                rt::Field("available_payout_methods", rt::NULLABLE),
                rt::Field("bank_name", rt::NULLABLE),
                rt::Field("country", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("customer", rt::NULLABLE),
                rt::Field("default_for_currency", rt::NULLABLE),
                rt::Field("fingerprint", rt::NULLABLE),
                rt::Field("future_requirements", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
                rt::Field("last4", rt::REQUIRED),
                rt::Field("metadata", rt::NULLABLE),
                rt::Field("requirements", rt::NULLABLE),
                rt::Field("routing_number", rt::NULLABLE | rt::SECRET),
                rt::Field("status", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account,
            1 => &self.account_holder_name,
            2 => &self.account_holder_type,
            3 => &self.account_type,
            4 => &self.available_payout_methods,
            5 => &self.bank_name,
            6 => &self.country,
            7 => &self.currency,
            8 => &self.customer,
            9 => &self.default_for_currency,
            10 => &self.fingerprint,
            11 => &self.future_requirements,
            12 => &self.id,
            13 => &self.last4,
            14 => &self.metadata,
            15 => &self.requirements,
            16 => &self.routing_number,
            _ => &self.status,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account,
            1 => &mut self.account_holder_name,
            2 => &mut self.account_holder_type,
            3 => &mut self.account_type,
            4 => &mut self.available_payout_methods,
            5 => &mut self.bank_name,
            6 => &mut self.country,
            7 => &mut self.currency,
            8 => &mut self.customer,
            9 => &mut self.default_for_currency,
            10 => &mut self.fingerprint,
            11 => &mut self.future_requirements,
            12 => &mut self.id,
            13 => &mut self.last4,
            14 => &mut self.metadata,
            15 => &mut self.requirements,
            16 => &mut self.routing_number,
            _ => &mut self.status,
        }
    }
}

rt::record_traits!(BankAccount);

impl rt::Resource for BankAccount {
    type Id = crate::ids::BankAccountId;
    const OBJECT: &'static str = "bank_account";
}

impl BankAccount {
    /// Expands `account`.
    pub const ACCOUNT: rt::Expand<Self, crate::ids::AccountId> = rt::Expand::new(
        "account",
    );
    /// Expands `customer`.
    pub const CUSTOMER: rt::Expand<Self, crate::ids::CustomerId> = rt::Expand::new(
        "customer",
    );
}
