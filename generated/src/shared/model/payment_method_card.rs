// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    Networks, PaymentMethodCardChecks, PaymentMethodCardGeneratedCard,
    PaymentMethodCardWallet, RegulatedStatus, ThreeDSecureUsage,
};

/// The schema `payment_method_card`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodCard {
    /// Card brand. Can be `amex`, `cartes_bancaires`, `diners`, `discover`, `eftpos_au`, `jcb`, `link`,
    /// `mastercard`, `unionpay`, `visa` or `unknown`.
    pub brand: String,
    /// Checks on Card address and CVC if provided.
    pub checks: Option<Part<PaymentMethodCardChecks>>,
    /// Two-letter ISO code representing the country of the card. You could use this attribute to get a
    /// sense of the international breakdown of cards you've collected.
    pub country: Option<String>,
    /// The brand to use when displaying the card, this accounts for customer's brand choice on
    /// dual-branded cards. Can be `american_express`, `cartes_bancaires`, `diners_club`, `discover`,
    /// `eftpos_australia`, `interac`, `jcb`, `mastercard`, `union_pay`, `visa`, or `other` and may
    /// contain more values in the future.
    pub display_brand: Option<String>,
    /// Two-digit number representing the card's expiration month.
    pub exp_month: i64,
    /// Four-digit number representing the card's expiration year.
    pub exp_year: i64,
    /// Uniquely identifies this particular card number. You can use this attribute to check whether two
    /// customers who’ve signed up with you are using the same card number, for example. For payment
    /// methods that tokenize card information (Apple Pay, Google Pay), the tokenized number might be
    /// provided instead of the underlying card number.
    ///
    /// *As of May 1, 2021, card fingerprint in India for Connect changed to allow two fingerprints for
    /// the same card---one for India and one for the rest of the world.*
    pub fingerprint: Option<String>,
    /// Card funding type. Can be `credit`, `debit`, `prepaid`, or `unknown`.
    pub funding: String,
    /// Details of the original PaymentMethod that created this object.
    pub generated_from: Option<Part<PaymentMethodCardGeneratedCard>>,
    /// The last four digits of the card.
    pub last4: String,
    /// Contains information about card networks that can be used to process the payment.
    pub networks: Option<Part<Networks>>,
    /// Status of a card based on the card issuer.
    pub regulated_status: Option<RegulatedStatus>,
    /// Contains details on how this Card may be used for 3D Secure authentication.
    pub three_d_secure_usage: Option<Part<ThreeDSecureUsage>>,
    /// If this Card is part of a card wallet, this contains the details of the card wallet.
    pub wallet: Option<Part<PaymentMethodCardWallet>>,
}

impl Blank for PaymentMethodCard {
    const BLANK: Self = Self {
        brand: Blank::BLANK,
        checks: Blank::BLANK,
        country: Blank::BLANK,
        display_brand: Blank::BLANK,
        exp_month: Blank::BLANK,
        exp_year: Blank::BLANK,
        fingerprint: Blank::BLANK,
        funding: Blank::BLANK,
        generated_from: Blank::BLANK,
        last4: Blank::BLANK,
        networks: Blank::BLANK,
        regulated_status: Blank::BLANK,
        three_d_secure_usage: Blank::BLANK,
        wallet: Blank::BLANK,
    };
}

impl Record for PaymentMethodCard {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_card",
            constants: &[],
            fields: &[
                Field("brand", REQUIRED),
                Field("checks", NULLABLE),
                Field("country", NULLABLE),
                Field("display_brand", NULLABLE),
                Field("exp_month", REQUIRED),
                Field("exp_year", REQUIRED),
                Field("fingerprint", NULLABLE),
                Field("funding", REQUIRED),
                Field("generated_from", NULLABLE),
                Field("last4", REQUIRED),
                Field("networks", NULLABLE),
                Field("regulated_status", NULLABLE),
                Field("three_d_secure_usage", NULLABLE),
                Field("wallet", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.brand,
            1 => &self.checks,
            2 => &self.country,
            3 => &self.display_brand,
            4 => &self.exp_month,
            5 => &self.exp_year,
            6 => &self.fingerprint,
            7 => &self.funding,
            8 => &self.generated_from,
            9 => &self.last4,
            10 => &self.networks,
            11 => &self.regulated_status,
            12 => &self.three_d_secure_usage,
            _ => &self.wallet,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.brand,
            1 => &mut self.checks,
            2 => &mut self.country,
            3 => &mut self.display_brand,
            4 => &mut self.exp_month,
            5 => &mut self.exp_year,
            6 => &mut self.fingerprint,
            7 => &mut self.funding,
            8 => &mut self.generated_from,
            9 => &mut self.last4,
            10 => &mut self.networks,
            11 => &mut self.regulated_status,
            12 => &mut self.three_d_secure_usage,
            _ => &mut self.wallet,
        }
    }
}

impl std::fmt::Debug for PaymentMethodCard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodCard);
