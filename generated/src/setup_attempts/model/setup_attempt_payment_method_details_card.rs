// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug};
use crate::{
    SetupAttemptPaymentMethodDetailsCardChecks,
    SetupAttemptPaymentMethodDetailsCardWallet, ThreeDSecureDetails,
};

/// The schema `setup_attempt_payment_method_details_card`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SetupAttemptPaymentMethodDetailsCard {
    /// Card brand. Can be `amex`, `cartes_bancaires`, `diners`, `discover`, `eftpos_au`, `jcb`, `link`,
    /// `mastercard`, `unionpay`, `visa` or `unknown`.
    pub brand: Option<String>,
    /// Check results by Card networks on Card address and CVC at the time of authorization
    pub checks: Option<Part<SetupAttemptPaymentMethodDetailsCardChecks>>,
    /// Two-letter ISO code representing the country of the card. You could use this attribute to get a
    /// sense of the international breakdown of cards you've collected.
    pub country: Option<String>,
    /// Two-digit number representing the card's expiration month.
    pub exp_month: Option<i64>,
    /// Four-digit number representing the card's expiration year.
    pub exp_year: Option<i64>,
    /// Uniquely identifies this particular card number. You can use this attribute to check whether two
    /// customers who’ve signed up with you are using the same card number, for example. For payment
    /// methods that tokenize card information (Apple Pay, Google Pay), the tokenized number might be
    /// provided instead of the underlying card number.
    ///
    /// *As of May 1, 2021, card fingerprint in India for Connect changed to allow two fingerprints for
    /// the same card---one for India and one for the rest of the world.*
    pub fingerprint: Option<String>,
    /// Card funding type. Can be `credit`, `debit`, `prepaid`, or `unknown`.
    pub funding: Option<String>,
    /// The last four digits of the card.
    pub last4: Option<String>,
    /// Identifies which network this charge was processed on. Can be `amex`, `cartes_bancaires`,
    /// `diners`, `discover`, `eftpos_au`, `interac`, `jcb`, `link`, `mastercard`, `unionpay`, `visa`,
    /// or `unknown`.
    pub network: Option<String>,
    /// Populated if this authorization used 3D Secure authentication.
    pub three_d_secure: Option<Part<ThreeDSecureDetails>>,
    /// If this Card is part of a card wallet, this contains the details of the card wallet.
    pub wallet: Option<Part<SetupAttemptPaymentMethodDetailsCardWallet>>,
}

impl Blank for SetupAttemptPaymentMethodDetailsCard {
    const BLANK: Self = Self {
        brand: Blank::BLANK,
        checks: Blank::BLANK,
        country: Blank::BLANK,
        exp_month: Blank::BLANK,
        exp_year: Blank::BLANK,
        fingerprint: Blank::BLANK,
        funding: Blank::BLANK,
        last4: Blank::BLANK,
        network: Blank::BLANK,
        three_d_secure: Blank::BLANK,
        wallet: Blank::BLANK,
    };
}

impl Record for SetupAttemptPaymentMethodDetailsCard {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "setup_attempt_payment_method_details_card",
            constants: &[],
            fields: &[
                Field("brand", NULLABLE),
                Field("checks", NULLABLE),
                Field("country", NULLABLE),
                Field("exp_month", NULLABLE),
                Field("exp_year", NULLABLE),
                Field("fingerprint", NULLABLE),
                Field("funding", NULLABLE),
                Field("last4", NULLABLE),
                Field("network", NULLABLE),
                Field("three_d_secure", NULLABLE),
                Field("wallet", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.brand,
            1 => &self.checks,
            2 => &self.country,
            3 => &self.exp_month,
            4 => &self.exp_year,
            5 => &self.fingerprint,
            6 => &self.funding,
            7 => &self.last4,
            8 => &self.network,
            9 => &self.three_d_secure,
            _ => &self.wallet,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.brand,
            1 => &mut self.checks,
            2 => &mut self.country,
            3 => &mut self.exp_month,
            4 => &mut self.exp_year,
            5 => &mut self.fingerprint,
            6 => &mut self.funding,
            7 => &mut self.last4,
            8 => &mut self.network,
            9 => &mut self.three_d_secure,
            _ => &mut self.wallet,
        }
    }
}

impl std::fmt::Debug for SetupAttemptPaymentMethodDetailsCard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SetupAttemptPaymentMethodDetailsCard);
