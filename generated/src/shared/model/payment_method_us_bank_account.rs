// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, Record, SECRET, Shape, boxed, debug,
};
use crate::{
    AccountHolderType, InboundTransfersPaymentMethodDetailsUsBankAccountAccountType,
    PaymentMethodUsBankAccountStatusDetails, UsBankAccountNetworks,
};

/// The schema `payment_method_us_bank_account`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodUsBankAccount {
    /// Account holder type: individual or company.
    pub account_holder_type: Option<AccountHolderType>,
    /// Account type: checkings or savings. Defaults to checking if omitted.
    pub account_type: Option<
        InboundTransfersPaymentMethodDetailsUsBankAccountAccountType,
    >,
    /// The name of the bank.
    pub bank_name: Option<String>,
    /// The ID of the Financial Connections Account used to create the payment method.
    pub financial_connections_account: Option<String>,
    /// Uniquely identifies this particular bank account. You can use this attribute to check whether
    /// two bank accounts are the same.
    pub fingerprint: Option<String>,
    /// Last four digits of the bank account number.
    pub last4: Option<String>,
    /// Contains information about US bank account networks that can be used.
    pub networks: Option<Part<UsBankAccountNetworks>>,
    /// Routing number of the bank account.
    pub routing_number: Option<String>,
    /// Contains information about the future reusability of this PaymentMethod.
    pub status_details: Option<Part<PaymentMethodUsBankAccountStatusDetails>>,
}

impl Blank for PaymentMethodUsBankAccount {
    const BLANK: Self = Self {
        account_holder_type: Blank::BLANK,
        account_type: Blank::BLANK,
        bank_name: Blank::BLANK,
        financial_connections_account: Blank::BLANK,
        fingerprint: Blank::BLANK,
        last4: Blank::BLANK,
        networks: Blank::BLANK,
        routing_number: Blank::BLANK,
        status_details: Blank::BLANK,
    };
}

impl Record for PaymentMethodUsBankAccount {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_us_bank_account",
            constants: &[],
            fields: &[
                Field("account_holder_type", NULLABLE),
                Field("account_type", NULLABLE),
                Field("bank_name", NULLABLE),
                Field("financial_connections_account", NULLABLE),
                Field("fingerprint", NULLABLE),
                Field("last4", NULLABLE),
                Field("networks", NULLABLE),
                Field("routing_number", NULLABLE | SECRET),
                Field("status_details", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.account_holder_type,
            1 => &self.account_type,
            2 => &self.bank_name,
            3 => &self.financial_connections_account,
            4 => &self.fingerprint,
            5 => &self.last4,
            6 => &self.networks,
            7 => &self.routing_number,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account_holder_type,
            1 => &mut self.account_type,
            2 => &mut self.bank_name,
            3 => &mut self.financial_connections_account,
            4 => &mut self.fingerprint,
            5 => &mut self.last4,
            6 => &mut self.networks,
            7 => &mut self.routing_number,
            _ => &mut self.status_details,
        }
    }
}

impl std::fmt::Debug for PaymentMethodUsBankAccount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodUsBankAccount);
