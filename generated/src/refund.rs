// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`Refund`](crate::Refund).

pub mod destination_details;
pub mod next_action;
pub use crate::charge::PresentmentDetails;

/// An object in `destination_details` of [`Refund`](crate::Refund).
#[derive(Clone)]
#[non_exhaustive]
pub struct DestinationDetails {
    pub affirm: Option<rt::Part<crate::payment_method::Affirm>>,
    pub afterpay_clearpay: Option<rt::Part<crate::payment_method::AfterpayClearpay>>,
    pub alipay: Option<rt::Part<crate::payment_method::Alipay>>,
    pub alma: Option<rt::Part<crate::payment_method::Alma>>,
    pub amazon_pay: Option<rt::Part<crate::payment_method::AmazonPay>>,
    pub au_bank_transfer: Option<rt::Part<destination_details::AuBankTransfer>>,
    pub blik: Option<rt::Part<destination_details::Blik>>,
    pub br_bank_transfer: Option<rt::Part<destination_details::BrBankTransfer>>,
    pub card: Option<rt::Part<destination_details::Card>>,
    pub cashapp: Option<rt::Part<crate::mandate::payment_method_details::Cashapp>>,
    pub crypto: Option<rt::Part<destination_details::Crypto>>,
    pub customer_cash_balance: Option<
        rt::Part<destination_details::CustomerCashBalance>,
    >,
    pub eps: Option<rt::Part<destination_details::Eps>>,
    pub eu_bank_transfer: Option<rt::Part<destination_details::EuBankTransfer>>,
    pub gb_bank_transfer: Option<rt::Part<destination_details::GbBankTransfer>>,
    pub giropay: Option<rt::Part<crate::payment_method::Giropay>>,
    pub grabpay: Option<rt::Part<crate::payment_method::Grabpay>>,
    pub jp_bank_transfer: Option<rt::Part<destination_details::JpBankTransfer>>,
    pub klarna: Option<rt::Part<crate::mandate::payment_method_details::Klarna>>,
    pub mb_way: Option<rt::Part<destination_details::MbWay>>,
    pub multibanco: Option<rt::Part<destination_details::Multibanco>>,
    pub mx_bank_transfer: Option<rt::Part<destination_details::MxBankTransfer>>,
    pub nz_bank_transfer: Option<rt::Part<destination_details::NzBankTransfer>>,
    pub p24: Option<rt::Part<destination_details::P24>>,
    pub paynow: Option<rt::Part<crate::payment_method::Paynow>>,
    pub paypal: Option<rt::Part<destination_details::Paypal>>,
    pub pix: Option<rt::Part<crate::payment_method::Pix>>,
    pub revolut: Option<rt::Part<destination_details::Revolut>>,
    pub scalapay: Option<rt::Part<crate::payment_method::Scalapay>>,
    pub sofort: Option<rt::Part<destination_details::Sofort>>,
    pub swish: Option<rt::Part<destination_details::Swish>>,
    pub th_bank_transfer: Option<rt::Part<destination_details::ThBankTransfer>>,
    pub twint: Option<rt::Part<crate::payment_method::Twint>>,
    /// The type of transaction-specific details of the payment method used in the refund (e.g.,
    /// `card`). An additional hash is included on `destination_details` with a name matching this
    /// value. It contains information specific to the refund transaction.
    pub type_: String,
    pub us_bank_transfer: Option<rt::Part<destination_details::UsBankTransfer>>,
    pub wechat_pay: Option<rt::Part<crate::payment_method::WechatPay>>,
    pub zip: Option<rt::Part<crate::payment_method::Zip>>,
}

impl rt::Blank for DestinationDetails {
    const BLANK: Self = Self {
        affirm: rt::Blank::BLANK,
        afterpay_clearpay: rt::Blank::BLANK,
        alipay: rt::Blank::BLANK,
        alma: rt::Blank::BLANK,
        amazon_pay: rt::Blank::BLANK,
        au_bank_transfer: rt::Blank::BLANK,
        blik: rt::Blank::BLANK,
        br_bank_transfer: rt::Blank::BLANK,
        card: rt::Blank::BLANK,
        cashapp: rt::Blank::BLANK,
        crypto: rt::Blank::BLANK,
        customer_cash_balance: rt::Blank::BLANK,
        eps: rt::Blank::BLANK,
        eu_bank_transfer: rt::Blank::BLANK,
        gb_bank_transfer: rt::Blank::BLANK,
        giropay: rt::Blank::BLANK,
        grabpay: rt::Blank::BLANK,
        jp_bank_transfer: rt::Blank::BLANK,
        klarna: rt::Blank::BLANK,
        mb_way: rt::Blank::BLANK,
        multibanco: rt::Blank::BLANK,
        mx_bank_transfer: rt::Blank::BLANK,
        nz_bank_transfer: rt::Blank::BLANK,
        p24: rt::Blank::BLANK,
        paynow: rt::Blank::BLANK,
        paypal: rt::Blank::BLANK,
        pix: rt::Blank::BLANK,
        revolut: rt::Blank::BLANK,
        scalapay: rt::Blank::BLANK,
        sofort: rt::Blank::BLANK,
        swish: rt::Blank::BLANK,
        th_bank_transfer: rt::Blank::BLANK,
        twint: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
        us_bank_transfer: rt::Blank::BLANK,
        wechat_pay: rt::Blank::BLANK,
        zip: rt::Blank::BLANK,
    };
}

impl rt::Record for DestinationDetails {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "refund_destination_details",
            constants: &[],
            fields: &[
                rt::Field("affirm", rt::OPTIONAL),
                rt::Field("afterpay_clearpay", rt::OPTIONAL),
                rt::Field("alipay", rt::OPTIONAL),
                rt::Field("alma", rt::OPTIONAL),
                rt::Field("amazon_pay", rt::OPTIONAL),
                rt::Field("au_bank_transfer", rt::OPTIONAL),
                rt::Field("blik", rt::OPTIONAL),
                rt::Field("br_bank_transfer", rt::OPTIONAL),
                rt::Field("card", rt::OPTIONAL),
                rt::Field("cashapp", rt::OPTIONAL),
                rt::Field("crypto", rt::OPTIONAL),
                rt::Field("customer_cash_balance", rt::OPTIONAL),
                rt::Field("eps", rt::OPTIONAL),
                rt::Field("eu_bank_transfer", rt::OPTIONAL),
                rt::Field("gb_bank_transfer", rt::OPTIONAL),
                rt::Field("giropay", rt::OPTIONAL),
                rt::Field("grabpay", rt::OPTIONAL),
                rt::Field("jp_bank_transfer", rt::OPTIONAL),
                rt::Field("klarna", rt::OPTIONAL),
                rt::Field("mb_way", rt::OPTIONAL),
                rt::Field("multibanco", rt::OPTIONAL),
                rt::Field("mx_bank_transfer", rt::OPTIONAL),
                rt::Field("nz_bank_transfer", rt::OPTIONAL),
                rt::Field("p24", rt::OPTIONAL),
                rt::Field("paynow", rt::OPTIONAL),
                rt::Field("paypal", rt::OPTIONAL),
                rt::Field("pix", rt::OPTIONAL),
                rt::Field("revolut", rt::OPTIONAL),
                rt::Field("scalapay", rt::OPTIONAL),
                rt::Field("sofort", rt::OPTIONAL),
                rt::Field("swish", rt::OPTIONAL),
                rt::Field("th_bank_transfer", rt::OPTIONAL),
                rt::Field("twint", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
                rt::Field("us_bank_transfer", rt::OPTIONAL),
                rt::Field("wechat_pay", rt::OPTIONAL),
                rt::Field("zip", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.affirm,
            1 => &self.afterpay_clearpay,
            2 => &self.alipay,
            3 => &self.alma,
            4 => &self.amazon_pay,
            5 => &self.au_bank_transfer,
            6 => &self.blik,
            7 => &self.br_bank_transfer,
            8 => &self.card,
            9 => &self.cashapp,
            10 => &self.crypto,
            11 => &self.customer_cash_balance,
            12 => &self.eps,
            13 => &self.eu_bank_transfer,
            14 => &self.gb_bank_transfer,
            15 => &self.giropay,
            16 => &self.grabpay,
            17 => &self.jp_bank_transfer,
            18 => &self.klarna,
            19 => &self.mb_way,
            20 => &self.multibanco,
            21 => &self.mx_bank_transfer,
            22 => &self.nz_bank_transfer,
            23 => &self.p24,
            24 => &self.paynow,
            25 => &self.paypal,
            26 => &self.pix,
            27 => &self.revolut,
            28 => &self.scalapay,
            29 => &self.sofort,
            30 => &self.swish,
            31 => &self.th_bank_transfer,
            32 => &self.twint,
            33 => &self.type_,
            34 => &self.us_bank_transfer,
            35 => &self.wechat_pay,
            _ => &self.zip,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.affirm,
            1 => &mut self.afterpay_clearpay,
            2 => &mut self.alipay,
            3 => &mut self.alma,
            4 => &mut self.amazon_pay,
            5 => &mut self.au_bank_transfer,
            6 => &mut self.blik,
            7 => &mut self.br_bank_transfer,
            8 => &mut self.card,
            9 => &mut self.cashapp,
            10 => &mut self.crypto,
            11 => &mut self.customer_cash_balance,
            12 => &mut self.eps,
            13 => &mut self.eu_bank_transfer,
            14 => &mut self.gb_bank_transfer,
            15 => &mut self.giropay,
            16 => &mut self.grabpay,
            17 => &mut self.jp_bank_transfer,
            18 => &mut self.klarna,
            19 => &mut self.mb_way,
            20 => &mut self.multibanco,
            21 => &mut self.mx_bank_transfer,
            22 => &mut self.nz_bank_transfer,
            23 => &mut self.p24,
            24 => &mut self.paynow,
            25 => &mut self.paypal,
            26 => &mut self.pix,
            27 => &mut self.revolut,
            28 => &mut self.scalapay,
            29 => &mut self.sofort,
            30 => &mut self.swish,
            31 => &mut self.th_bank_transfer,
            32 => &mut self.twint,
            33 => &mut self.type_,
            34 => &mut self.us_bank_transfer,
            35 => &mut self.wechat_pay,
            _ => &mut self.zip,
        }
    }
}

rt::record_traits!(DestinationDetails);

/// An object in `next_action` of [`Refund`](crate::Refund).
#[derive(Clone)]
#[non_exhaustive]
pub struct NextAction {
    pub display_details: Option<rt::Part<next_action::DisplayDetails>>,
    /// Type of the next action to perform.
    pub type_: String,
}

impl rt::Blank for NextAction {
    const BLANK: Self = Self {
        display_details: rt::Blank::BLANK,
        type_: rt::Blank::BLANK,
    };
}

impl rt::Record for NextAction {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "refund_next_action",
            constants: &[],
            fields: &[
                rt::Field("display_details", rt::OPTIONAL),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.display_details,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.display_details,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(NextAction);

/// Provides the reason for why the refund is pending. Possible values are: `processing`,
/// `insufficient_funds`, or `charge_pending`.
#[non_exhaustive]
pub enum PendingReason {
    /// `charge_pending`
    ChargePending,
    /// `insufficient_funds`
    InsufficientFunds,
    /// `processing`
    Processing,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PendingReason {
    ChargePending = "charge_pending",
    InsufficientFunds = "insufficient_funds",
    Processing = "processing",
});

/// Reason for the refund, which is either user-provided (`duplicate`, `fraudulent`, or
/// `requested_by_customer`) or generated by Stripe internally (`expired_uncaptured_charge`).
#[non_exhaustive]
pub enum Reason {
    /// `duplicate`
    Duplicate,
    /// `expired_uncaptured_charge`
    ExpiredUncapturedCharge,
    /// `fraudulent`
    Fraudulent,
    /// `requested_by_customer`
    RequestedByCustomer,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Reason {
    Duplicate = "duplicate",
    ExpiredUncapturedCharge = "expired_uncaptured_charge",
    Fraudulent = "fraudulent",
    RequestedByCustomer = "requested_by_customer",
});
