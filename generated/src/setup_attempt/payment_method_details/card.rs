// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.card` of [`SetupAttempt`](crate::SetupAttempt).

pub mod three_d_secure;
pub mod wallet;
pub use crate::payment_method::card::Checks;

/// An object in `payment_method_details.card.three_d_secure` of [`SetupAttempt`](crate::SetupAttempt).
#[derive(Clone)]
#[non_exhaustive]
pub struct ThreeDSecure {
    /// For authenticated transactions: how the customer was authenticated by the issuing bank.
    pub authentication_flow: Option<three_d_secure::AuthenticationFlow>,
    /// The Electronic Commerce Indicator (ECI). A protocol-level field indicating what degree of
    /// authentication was performed.
    pub electronic_commerce_indicator: Option<
        crate::charge::payment_method_details::card::three_d_secure::ElectronicCommerceIndicator,
    >,
    /// Indicates the outcome of 3D Secure authentication.
    pub result: Option<
        crate::charge::payment_method_details::card::three_d_secure::Result,
    >,
    /// Additional information about why 3D Secure succeeded or failed based on the `result`.
    pub result_reason: Option<
        crate::charge::payment_method_details::card::three_d_secure::ResultReason,
    >,
    /// The 3D Secure 1 XID or 3D Secure 2 Directory Server Transaction ID (dsTransId) for this payment.
    pub transaction_id: Option<String>,
    /// The version of 3D Secure that was used.
    pub version: Option<
        crate::charge::payment_method_details::card::three_d_secure::Version,
    >,
}

impl rt::Blank for ThreeDSecure {
    const BLANK: Self = Self {
        authentication_flow: rt::Blank::BLANK,
        electronic_commerce_indicator: rt::Blank::BLANK,
        result: rt::Blank::BLANK,
        result_reason: rt::Blank::BLANK,
        transaction_id: rt::Blank::BLANK,
        version: rt::Blank::BLANK,
    };
}

impl rt::Record for ThreeDSecure {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "three_d_secure_details",
            constants: &[],
            fields: &[
                rt::Field("authentication_flow", rt::NULLABLE),
                rt::Field("electronic_commerce_indicator", rt::NULLABLE),
                rt::Field("result", rt::NULLABLE),
                rt::Field("result_reason", rt::NULLABLE),
                rt::Field("transaction_id", rt::NULLABLE),
                rt::Field("version", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.authentication_flow,
            1 => &self.electronic_commerce_indicator,
            2 => &self.result,
            3 => &self.result_reason,
            4 => &self.transaction_id,
            _ => &self.version,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.authentication_flow,
            1 => &mut self.electronic_commerce_indicator,
            2 => &mut self.result,
            3 => &mut self.result_reason,
            4 => &mut self.transaction_id,
            _ => &mut self.version,
        }
    }
}

rt::record_traits!(ThreeDSecure);

/// An object in `payment_method_details.card.wallet` of [`SetupAttempt`](crate::SetupAttempt).
#[derive(Clone)]
#[non_exhaustive]
pub struct Wallet {
    pub apple_pay: Option<rt::Part<crate::payment_method::card::wallet::ApplePay>>,
    pub google_pay: Option<rt::Part<crate::payment_method::card::wallet::GooglePay>>,
    /// The type of the card wallet, one of `apple_pay`, `google_pay`, or `link`. An additional hash is
    /// included on the Wallet subhash with a name matching this value. It contains additional
    /// information specific to the card wallet type.
    pub type_: wallet::Type,
}

impl rt::Blank for Wallet {
    const BLANK: Self = Self {
        apple_pay: rt::Blank::BLANK,
        google_pay: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for Wallet {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "setup_attempt_payment_method_details_card_wallet",
            constants: &[],
            fields: &[
                rt::Field("apple_pay", rt::OPTIONAL),
                rt::Field("google_pay", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.apple_pay,
            1 => &self.google_pay,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.apple_pay,
            1 => &mut self.google_pay,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(Wallet);
