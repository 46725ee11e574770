// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Expandable, Field, NULLABLE, OPTIONAL, Place, Record, SECRET, Shape, boxed,
    debug,
};
use crate::{
    AccountHolderType, InboundTransfersPaymentMethodDetailsUsBankAccountAccountType,
    MandateId,
};

/// The schema `payment_method_details_payment_record_us_bank_account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsPaymentRecordUsBankAccount {
    /// The type of entity that holds the account. This can be either 'individual' or 'company'.
    pub account_holder_type: Option<AccountHolderType>,
    /// The type of the bank account. This can be either 'checking' or 'savings'.
    pub account_type: Option<
        InboundTransfersPaymentMethodDetailsUsBankAccountAccountType,
    >,
    /// Name of the bank associated with the bank account.
    pub bank_name: Option<String>,
    /// Estimated date to debit the customer's bank account. A date string in YYYY-MM-DD format.
    pub expected_debit_date: Option<String>,
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: Option<String>,
    /// ID of the mandate used to make this payment.
    pub mandate: Option<Expandable<MandateId>>,
    /// The ACH payment reference for this transaction.
    pub payment_reference: Option<String>,
    /// The routing number for the bank account.
    pub routing_number: Option<String>,
}

impl Blank for PaymentMethodDetailsPaymentRecordUsBankAccount {
    const BLANK: Self = Self {
        account_holder_type: Blank::BLANK,
        account_type: Blank::BLANK,
        bank_name: Blank::BLANK,
        expected_debit_date: Blank::BLANK,
        fingerprint: Blank::BLANK,
        last4: Blank::BLANK,
        mandate: Blank::BLANK,
        payment_reference: Blank::BLANK,
        routing_number: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsPaymentRecordUsBankAccount {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_payment_record_us_bank_account",
            constants: &[],
            fields: &[
                Field("account_holder_type", NULLABLE),
                Field("account_type", NULLABLE),
                Field("bank_name", NULLABLE),
                Field("expected_debit_date", OPTIONAL),
                Field("fingerprint", NULLABLE),
                Field("last4", NULLABLE),
                Field("mandate", OPTIONAL),
                Field("payment_reference", NULLABLE),
                Field("routing_number", NULLABLE | SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.account_holder_type,
            1 => &self.account_type,
            2 => &self.bank_name,
            3 => &self.expected_debit_date,
            4 => &self.fingerprint,
            5 => &self.last4,
            6 => &self.mandate,
            7 => &self.payment_reference,
            _ => &self.routing_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account_holder_type,
            1 => &mut self.account_type,
            2 => &mut self.bank_name,
            3 => &mut self.expected_debit_date,
            4 => &mut self.fingerprint,
            5 => &mut self.last4,
            6 => &mut self.mandate,
            7 => &mut self.payment_reference,
            _ => &mut self.routing_number,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsPaymentRecordUsBankAccount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsPaymentRecordUsBankAccount);
