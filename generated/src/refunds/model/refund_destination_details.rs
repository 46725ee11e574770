// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    DestinationDetailsUnimplemented, RefundDestinationDetailsBlik,
    RefundDestinationDetailsBrBankTransfer, RefundDestinationDetailsCard,
    RefundDestinationDetailsCrypto, RefundDestinationDetailsEuBankTransfer,
    RefundDestinationDetailsGbBankTransfer, RefundDestinationDetailsJpBankTransfer,
    RefundDestinationDetailsMbWay, RefundDestinationDetailsMultibanco,
    RefundDestinationDetailsMxBankTransfer, RefundDestinationDetailsP24,
    RefundDestinationDetailsPaypal, RefundDestinationDetailsSwish,
    RefundDestinationDetailsThBankTransfer, RefundDestinationDetailsUsBankTransfer,
};

/// The schema `refund_destination_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RefundDestinationDetails {
    pub affirm: Option<Part<DestinationDetailsUnimplemented>>,
    pub afterpay_clearpay: Option<Part<DestinationDetailsUnimplemented>>,
    pub alipay: Option<Part<DestinationDetailsUnimplemented>>,
    pub alma: Option<Part<DestinationDetailsUnimplemented>>,
    pub amazon_pay: Option<Part<DestinationDetailsUnimplemented>>,
    pub au_bank_transfer: Option<Part<DestinationDetailsUnimplemented>>,
    pub blik: Option<Part<RefundDestinationDetailsBlik>>,
    pub br_bank_transfer: Option<Part<RefundDestinationDetailsBrBankTransfer>>,
    pub card: Option<Part<RefundDestinationDetailsCard>>,
    pub cashapp: Option<Part<DestinationDetailsUnimplemented>>,
    pub crypto: Option<Part<RefundDestinationDetailsCrypto>>,
    pub customer_cash_balance: Option<Part<DestinationDetailsUnimplemented>>,
    pub eps: Option<Part<DestinationDetailsUnimplemented>>,
    pub eu_bank_transfer: Option<Part<RefundDestinationDetailsEuBankTransfer>>,
    pub gb_bank_transfer: Option<Part<RefundDestinationDetailsGbBankTransfer>>,
    pub giropay: Option<Part<DestinationDetailsUnimplemented>>,
    pub grabpay: Option<Part<DestinationDetailsUnimplemented>>,
    pub jp_bank_transfer: Option<Part<RefundDestinationDetailsJpBankTransfer>>,
    pub klarna: Option<Part<DestinationDetailsUnimplemented>>,
    pub mb_way: Option<Part<RefundDestinationDetailsMbWay>>,
    pub multibanco: Option<Part<RefundDestinationDetailsMultibanco>>,
    pub mx_bank_transfer: Option<Part<RefundDestinationDetailsMxBankTransfer>>,
    pub nz_bank_transfer: Option<Part<DestinationDetailsUnimplemented>>,
    pub p24: Option<Part<RefundDestinationDetailsP24>>,
    pub paynow: Option<Part<DestinationDetailsUnimplemented>>,
    pub paypal: Option<Part<RefundDestinationDetailsPaypal>>,
    pub pix: Option<Part<DestinationDetailsUnimplemented>>,
    pub revolut: Option<Part<DestinationDetailsUnimplemented>>,
    pub scalapay: Option<Part<DestinationDetailsUnimplemented>>,
    pub sofort: Option<Part<DestinationDetailsUnimplemented>>,
    pub swish: Option<Part<RefundDestinationDetailsSwish>>,
    pub th_bank_transfer: Option<Part<RefundDestinationDetailsThBankTransfer>>,
    pub twint: Option<Part<DestinationDetailsUnimplemented>>,
    /// The type of transaction-specific details of the payment method used in the refund (e.g.,
    /// `card`). An additional hash is included on `destination_details` with a name matching this
    /// value. It contains information specific to the refund transaction.
    pub type_: String,
    pub us_bank_transfer: Option<Part<RefundDestinationDetailsUsBankTransfer>>,
    pub wechat_pay: Option<Part<DestinationDetailsUnimplemented>>,
    pub zip: Option<Part<DestinationDetailsUnimplemented>>,
}

impl Blank for RefundDestinationDetails {
    const BLANK: Self = Self {
        affirm: Blank::BLANK,
        afterpay_clearpay: Blank::BLANK,
        alipay: Blank::BLANK,
        alma: Blank::BLANK,
        amazon_pay: Blank::BLANK,
        au_bank_transfer: Blank::BLANK,
        blik: Blank::BLANK,
        br_bank_transfer: Blank::BLANK,
        card: Blank::BLANK,
        cashapp: Blank::BLANK,
        crypto: Blank::BLANK,
        customer_cash_balance: Blank::BLANK,
        eps: Blank::BLANK,
        eu_bank_transfer: Blank::BLANK,
        gb_bank_transfer: Blank::BLANK,
        giropay: Blank::BLANK,
        grabpay: Blank::BLANK,
        jp_bank_transfer: Blank::BLANK,
        klarna: Blank::BLANK,
        mb_way: Blank::BLANK,
        multibanco: Blank::BLANK,
        mx_bank_transfer: Blank::BLANK,
        nz_bank_transfer: Blank::BLANK,
        p24: Blank::BLANK,
        paynow: Blank::BLANK,
        paypal: Blank::BLANK,
        pix: Blank::BLANK,
        revolut: Blank::BLANK,
        scalapay: Blank::BLANK,
        sofort: Blank::BLANK,
        swish: Blank::BLANK,
        th_bank_transfer: Blank::BLANK,
        twint: Blank::BLANK,
        type_: Blank::BLANK,
        us_bank_transfer: Blank::BLANK,
        wechat_pay: Blank::BLANK,
        zip: Blank::BLANK,
    };
}

impl Record for RefundDestinationDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "refund_destination_details",
            constants: &[],
            fields: &[
                Field("affirm", OPTIONAL),
                Field("afterpay_clearpay", OPTIONAL),
                Field("alipay", OPTIONAL),
                Field("alma", OPTIONAL),
                Field("amazon_pay", OPTIONAL),
                Field("au_bank_transfer", OPTIONAL),
                Field("blik", OPTIONAL),
                Field("br_bank_transfer", OPTIONAL),
                Field("card", OPTIONAL),
                Field("cashapp", OPTIONAL),
                Field("crypto", OPTIONAL),
                Field("customer_cash_balance", OPTIONAL),
                Field("eps", OPTIONAL),
                Field("eu_bank_transfer", OPTIONAL),
                Field("gb_bank_transfer", OPTIONAL),
                Field("giropay", OPTIONAL),
                Field("grabpay", OPTIONAL),
                Field("jp_bank_transfer", OPTIONAL),
                Field("klarna", OPTIONAL),
                Field("mb_way", OPTIONAL),
                Field("multibanco", OPTIONAL),
                Field("mx_bank_transfer", OPTIONAL),
                Field("nz_bank_transfer", OPTIONAL),
                Field("p24", OPTIONAL),
                Field("paynow", OPTIONAL),
                Field("paypal", OPTIONAL),
                Field("pix", OPTIONAL),
                Field("revolut", OPTIONAL),
                Field("scalapay", OPTIONAL),
                Field("sofort", OPTIONAL),
                Field("swish", OPTIONAL),
                Field("th_bank_transfer", OPTIONAL),
                Field("twint", OPTIONAL),
                Field("type", REQUIRED),
                Field("us_bank_transfer", OPTIONAL),
                Field("wechat_pay", OPTIONAL),
                Field("zip", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
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

impl std::fmt::Debug for RefundDestinationDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(RefundDestinationDetails);
