// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, REQUIRED, Record, Shape, blank, boxed,
    debug,
};
use crate::{
    PaymentFlowsPrivatePaymentMethodsAlipayDetails,
    PaymentMethodDetailsAchCreditTransfer, PaymentMethodDetailsAchDebit,
    PaymentMethodDetailsAuBecsDebit, PaymentMethodDetailsBacsDebit,
    PaymentMethodDetailsCardPresent, PaymentMethodDetailsCrypto,
    PaymentMethodDetailsCustomerBalance, PaymentMethodDetailsFpx,
    PaymentMethodDetailsGrabpay, PaymentMethodDetailsInteracPresent,
    PaymentMethodDetailsKrCard, PaymentMethodDetailsNzBankAccount,
    PaymentMethodDetailsPaymentRecordAcssDebit, PaymentMethodDetailsPaymentRecordAffirm,
    PaymentMethodDetailsPaymentRecordAfterpayClearpay,
    PaymentMethodDetailsPaymentRecordAlma, PaymentMethodDetailsPaymentRecordAmazonPay,
    PaymentMethodDetailsPaymentRecordBancontact, PaymentMethodDetailsPaymentRecordBillie,
    PaymentMethodDetailsPaymentRecordBizum, PaymentMethodDetailsPaymentRecordBlik,
    PaymentMethodDetailsPaymentRecordBoleto, PaymentMethodDetailsPaymentRecordCashapp,
    PaymentMethodDetailsPaymentRecordEps, PaymentMethodDetailsPaymentRecordGiropay,
    PaymentMethodDetailsPaymentRecordIdeal, PaymentMethodDetailsPaymentRecordKakaoPay,
    PaymentMethodDetailsPaymentRecordKlarna, PaymentMethodDetailsPaymentRecordKonbini,
    PaymentMethodDetailsPaymentRecordLink, PaymentMethodDetailsPaymentRecordMbWay,
    PaymentMethodDetailsPaymentRecordMobilepay,
    PaymentMethodDetailsPaymentRecordMultibanco,
    PaymentMethodDetailsPaymentRecordNaverPay, PaymentMethodDetailsPaymentRecordOxxo,
    PaymentMethodDetailsPaymentRecordP24, PaymentMethodDetailsPaymentRecordPayByBank,
    PaymentMethodDetailsPaymentRecordPayco, PaymentMethodDetailsPaymentRecordPaynow,
    PaymentMethodDetailsPaymentRecordPayto, PaymentMethodDetailsPaymentRecordPix,
    PaymentMethodDetailsPaymentRecordPromptpay,
    PaymentMethodDetailsPaymentRecordRevolutPay,
    PaymentMethodDetailsPaymentRecordSamsungPay,
    PaymentMethodDetailsPaymentRecordSatispay, PaymentMethodDetailsPaymentRecordScalapay,
    PaymentMethodDetailsPaymentRecordSepaDebit, PaymentMethodDetailsPaymentRecordSofort,
    PaymentMethodDetailsPaymentRecordSwish, PaymentMethodDetailsPaymentRecordTwint,
    PaymentMethodDetailsPaymentRecordUpi, PaymentMethodDetailsPaymentRecordUsBankAccount,
    PaymentMethodDetailsPaymentRecordWechatPay, PaymentMethodDetailsPaymentRecordZip,
    PaymentMethodDetailsPaypal, PaymentMethodDetailsStripeAccount,
    PaymentMethodDetailsSunbit, PaymentMethodDetailsWechat,
    PaymentsPrimitivesPaymentRecordsResourceBillingDetails,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetails,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCustomDetails,
};

/// Details about the Payment Method used in this payment attempt.
///
/// The schema `payments_primitives_payment_records_resource_payment_method_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentsPrimitivesPaymentRecordsResourcePaymentMethodDetails {
    pub ach_credit_transfer: Option<Part<PaymentMethodDetailsAchCreditTransfer>>,
    pub ach_debit: Option<Part<PaymentMethodDetailsAchDebit>>,
    pub acss_debit: Option<Part<PaymentMethodDetailsPaymentRecordAcssDebit>>,
    pub affirm: Option<Part<PaymentMethodDetailsPaymentRecordAffirm>>,
    pub afterpay_clearpay: Option<
        Part<PaymentMethodDetailsPaymentRecordAfterpayClearpay>,
    >,
    pub alipay: Option<Part<PaymentFlowsPrivatePaymentMethodsAlipayDetails>>,
    pub alma: Option<Part<PaymentMethodDetailsPaymentRecordAlma>>,
    pub amazon_pay: Option<Part<PaymentMethodDetailsPaymentRecordAmazonPay>>,
    pub au_becs_debit: Option<Part<PaymentMethodDetailsAuBecsDebit>>,
    pub bacs_debit: Option<Part<PaymentMethodDetailsBacsDebit>>,
    pub bancontact: Option<Part<PaymentMethodDetailsPaymentRecordBancontact>>,
    pub billie: Option<Part<PaymentMethodDetailsPaymentRecordBillie>>,
    /// The billing details associated with the method of payment.
    pub billing_details: Option<
        Part<PaymentsPrimitivesPaymentRecordsResourceBillingDetails>,
    >,
    pub bizum: Option<Part<PaymentMethodDetailsPaymentRecordBizum>>,
    pub blik: Option<Part<PaymentMethodDetailsPaymentRecordBlik>>,
    pub boleto: Option<Part<PaymentMethodDetailsPaymentRecordBoleto>>,
    pub card: Option<
        Part<PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetails>,
    >,
    pub card_present: Option<Part<PaymentMethodDetailsCardPresent>>,
    pub cashapp: Option<Part<PaymentMethodDetailsPaymentRecordCashapp>>,
    pub crypto: Option<Part<PaymentMethodDetailsCrypto>>,
    pub custom: Option<
        Part<PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCustomDetails>,
    >,
    pub customer_balance: Option<Part<PaymentMethodDetailsCustomerBalance>>,
    pub eps: Option<Part<PaymentMethodDetailsPaymentRecordEps>>,
    pub fpx: Option<Part<PaymentMethodDetailsFpx>>,
    pub giropay: Option<Part<PaymentMethodDetailsPaymentRecordGiropay>>,
    pub grabpay: Option<Part<PaymentMethodDetailsGrabpay>>,
    pub ideal: Option<Part<PaymentMethodDetailsPaymentRecordIdeal>>,
    pub interac_present: Option<Part<PaymentMethodDetailsInteracPresent>>,
    pub kakao_pay: Option<Part<PaymentMethodDetailsPaymentRecordKakaoPay>>,
    pub klarna: Option<Part<PaymentMethodDetailsPaymentRecordKlarna>>,
    pub konbini: Option<Part<PaymentMethodDetailsPaymentRecordKonbini>>,
    pub kr_card: Option<Part<PaymentMethodDetailsKrCard>>,
    pub link: Option<Part<PaymentMethodDetailsPaymentRecordLink>>,
    pub mb_way: Option<Part<PaymentMethodDetailsPaymentRecordMbWay>>,
    pub mobilepay: Option<Part<PaymentMethodDetailsPaymentRecordMobilepay>>,
    pub multibanco: Option<Part<PaymentMethodDetailsPaymentRecordMultibanco>>,
    pub naver_pay: Option<Part<PaymentMethodDetailsPaymentRecordNaverPay>>,
    pub nz_bank_account: Option<Part<PaymentMethodDetailsNzBankAccount>>,
    pub oxxo: Option<Part<PaymentMethodDetailsPaymentRecordOxxo>>,
    pub p24: Option<Part<PaymentMethodDetailsPaymentRecordP24>>,
    pub pay_by_bank: Option<Part<PaymentMethodDetailsPaymentRecordPayByBank>>,
    pub payco: Option<Part<PaymentMethodDetailsPaymentRecordPayco>>,
    /// ID of the Stripe PaymentMethod used to make this payment.
    pub payment_method: Option<String>,
    pub paynow: Option<Part<PaymentMethodDetailsPaymentRecordPaynow>>,
    pub paypal: Option<Part<PaymentMethodDetailsPaypal>>,
    pub payto: Option<Part<PaymentMethodDetailsPaymentRecordPayto>>,
    pub pix: Option<Part<PaymentMethodDetailsPaymentRecordPix>>,
    pub promptpay: Option<Part<PaymentMethodDetailsPaymentRecordPromptpay>>,
    pub revolut_pay: Option<Part<PaymentMethodDetailsPaymentRecordRevolutPay>>,
    pub samsung_pay: Option<Part<PaymentMethodDetailsPaymentRecordSamsungPay>>,
    pub satispay: Option<Part<PaymentMethodDetailsPaymentRecordSatispay>>,
    pub scalapay: Option<Part<PaymentMethodDetailsPaymentRecordScalapay>>,
    pub sepa_debit: Option<Part<PaymentMethodDetailsPaymentRecordSepaDebit>>,
    pub sofort: Option<Part<PaymentMethodDetailsPaymentRecordSofort>>,
    pub stripe_account: Option<Part<PaymentMethodDetailsStripeAccount>>,
    pub sunbit: Option<Part<PaymentMethodDetailsSunbit>>,
    pub swish: Option<Part<PaymentMethodDetailsPaymentRecordSwish>>,
    pub twint: Option<Part<PaymentMethodDetailsPaymentRecordTwint>>,
    /// The type of transaction-specific details of the payment method used in the payment. See
    /// [PaymentMethod.type](https://docs.stripe.com/api/payment_methods/object#payment_method_object-type)
    /// for the full list of possible types. An additional hash is included on `payment_method_details`
    /// with a name matching this value. It contains information specific to the payment method.
    pub type_: String,
    pub upi: Option<Part<PaymentMethodDetailsPaymentRecordUpi>>,
    pub us_bank_account: Option<Part<PaymentMethodDetailsPaymentRecordUsBankAccount>>,
    pub wechat: Option<Part<PaymentMethodDetailsWechat>>,
    /// More fields, apart from the others to keep this struct small, and used as if they stood in it:
    /// [`wechat_pay`](PaymentsPrimitivesPaymentRecordsResourcePaymentMethodDetailsRest::wechat_pay),
    /// [`zip`](PaymentsPrimitivesPaymentRecordsResourcePaymentMethodDetailsRest::zip).
    pub rest: Part<PaymentsPrimitivesPaymentRecordsResourcePaymentMethodDetailsRest>,
}

impl Record for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodDetails {
    fn blank() -> Self {
        Self {
            ach_credit_transfer: blank(),
            ach_debit: blank(),
            acss_debit: blank(),
            affirm: blank(),
            afterpay_clearpay: blank(),
            alipay: blank(),
            alma: blank(),
            amazon_pay: blank(),
            au_becs_debit: blank(),
            bacs_debit: blank(),
            bancontact: blank(),
            billie: blank(),
            billing_details: blank(),
            bizum: blank(),
            blik: blank(),
            boleto: blank(),
            card: blank(),
            card_present: blank(),
            cashapp: blank(),
            crypto: blank(),
            custom: blank(),
            customer_balance: blank(),
            eps: blank(),
            fpx: blank(),
            giropay: blank(),
            grabpay: blank(),
            ideal: blank(),
            interac_present: blank(),
            kakao_pay: blank(),
            klarna: blank(),
            konbini: blank(),
            kr_card: blank(),
            link: blank(),
            mb_way: blank(),
            mobilepay: blank(),
            multibanco: blank(),
            naver_pay: blank(),
            nz_bank_account: blank(),
            oxxo: blank(),
            p24: blank(),
            pay_by_bank: blank(),
            payco: blank(),
            payment_method: blank(),
            paynow: blank(),
            paypal: blank(),
            payto: blank(),
            pix: blank(),
            promptpay: blank(),
            revolut_pay: blank(),
            samsung_pay: blank(),
            satispay: blank(),
            scalapay: blank(),
            sepa_debit: blank(),
            sofort: blank(),
            stripe_account: blank(),
            sunbit: blank(),
            swish: blank(),
            twint: blank(),
            type_: blank(),
            upi: blank(),
            us_bank_account: blank(),
            wechat: blank(),
            rest: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payments_primitives_payment_records_resource_payment_method_details",
            constants: &[],
            fields: &[
                Field("ach_credit_transfer", OPTIONAL),
                Field("ach_debit", OPTIONAL),
                Field("acss_debit", OPTIONAL),
                Field("affirm", OPTIONAL),
                Field("afterpay_clearpay", OPTIONAL),
                Field("alipay", OPTIONAL),
                Field("alma", OPTIONAL),
                Field("amazon_pay", OPTIONAL),
                Field("au_becs_debit", OPTIONAL),
                Field("bacs_debit", OPTIONAL),
                Field("bancontact", OPTIONAL),
                Field("billie", OPTIONAL),
                Field("billing_details", NULLABLE),
                Field("bizum", OPTIONAL),
                Field("blik", OPTIONAL),
                Field("boleto", OPTIONAL),
                Field("card", OPTIONAL),
                Field("card_present", OPTIONAL),
                Field("cashapp", OPTIONAL),
                Field("crypto", OPTIONAL),
                Field("custom", OPTIONAL),
                Field("customer_balance", OPTIONAL),
                Field("eps", OPTIONAL),
                Field("fpx", OPTIONAL),
                Field("giropay", OPTIONAL),
                Field("grabpay", OPTIONAL),
                Field("ideal", OPTIONAL),
                Field("interac_present", OPTIONAL),
                Field("kakao_pay", OPTIONAL),
                Field("klarna", OPTIONAL),
                Field("konbini", OPTIONAL),
                Field("kr_card", OPTIONAL),
                Field("link", OPTIONAL),
                Field("mb_way", OPTIONAL),
                Field("mobilepay", OPTIONAL),
                Field("multibanco", OPTIONAL),
                Field("naver_pay", OPTIONAL),
                Field("nz_bank_account", OPTIONAL),
                Field("oxxo", OPTIONAL),
                Field("p24", OPTIONAL),
                Field("pay_by_bank", OPTIONAL),
                Field("payco", OPTIONAL),
                Field("payment_method", NULLABLE),
                Field("paynow", OPTIONAL),
                Field("paypal", OPTIONAL),
                Field("payto", OPTIONAL),
                Field("pix", OPTIONAL),
                Field("promptpay", OPTIONAL),
                Field("revolut_pay", OPTIONAL),
                Field("samsung_pay", OPTIONAL),
                Field("satispay", OPTIONAL),
                Field("scalapay", OPTIONAL),
                Field("sepa_debit", OPTIONAL),
                Field("sofort", OPTIONAL),
                Field("stripe_account", OPTIONAL),
                Field("sunbit", OPTIONAL),
                Field("swish", OPTIONAL),
                Field("twint", OPTIONAL),
                Field("type", REQUIRED),
                Field("upi", OPTIONAL),
                Field("us_bank_account", OPTIONAL),
                Field("wechat", OPTIONAL),
                Field("wechat_pay", OPTIONAL),
                Field("zip", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.ach_credit_transfer,
            1 => &self.ach_debit,
            2 => &self.acss_debit,
            3 => &self.affirm,
            4 => &self.afterpay_clearpay,
            5 => &self.alipay,
            6 => &self.alma,
            7 => &self.amazon_pay,
            8 => &self.au_becs_debit,
            9 => &self.bacs_debit,
            10 => &self.bancontact,
            11 => &self.billie,
            12 => &self.billing_details,
            13 => &self.bizum,
            14 => &self.blik,
            15 => &self.boleto,
            16 => &self.card,
            17 => &self.card_present,
            18 => &self.cashapp,
            19 => &self.crypto,
            20 => &self.custom,
            21 => &self.customer_balance,
            22 => &self.eps,
            23 => &self.fpx,
            24 => &self.giropay,
            25 => &self.grabpay,
            26 => &self.ideal,
            27 => &self.interac_present,
            28 => &self.kakao_pay,
            29 => &self.klarna,
            30 => &self.konbini,
            31 => &self.kr_card,
            32 => &self.link,
            33 => &self.mb_way,
            34 => &self.mobilepay,
            35 => &self.multibanco,
            36 => &self.naver_pay,
            37 => &self.nz_bank_account,
            38 => &self.oxxo,
            39 => &self.p24,
            40 => &self.pay_by_bank,
            41 => &self.payco,
            42 => &self.payment_method,
            43 => &self.paynow,
            44 => &self.paypal,
            45 => &self.payto,
            46 => &self.pix,
            47 => &self.promptpay,
            48 => &self.revolut_pay,
            49 => &self.samsung_pay,
            50 => &self.satispay,
            51 => &self.scalapay,
            52 => &self.sepa_debit,
            53 => &self.sofort,
            54 => &self.stripe_account,
            55 => &self.sunbit,
            56 => &self.swish,
            57 => &self.twint,
            58 => &self.type_,
            59 => &self.upi,
            60 => &self.us_bank_account,
            61 => &self.wechat,
            62 => &self.wechat_pay,
            _ => &self.zip,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.ach_credit_transfer,
            1 => &mut self.ach_debit,
            2 => &mut self.acss_debit,
            3 => &mut self.affirm,
            4 => &mut self.afterpay_clearpay,
            5 => &mut self.alipay,
            6 => &mut self.alma,
            7 => &mut self.amazon_pay,
            8 => &mut self.au_becs_debit,
            9 => &mut self.bacs_debit,
            10 => &mut self.bancontact,
            11 => &mut self.billie,
            12 => &mut self.billing_details,
            13 => &mut self.bizum,
            14 => &mut self.blik,
            15 => &mut self.boleto,
            16 => &mut self.card,
            17 => &mut self.card_present,
            18 => &mut self.cashapp,
            19 => &mut self.crypto,
            20 => &mut self.custom,
            21 => &mut self.customer_balance,
            22 => &mut self.eps,
            23 => &mut self.fpx,
            24 => &mut self.giropay,
            25 => &mut self.grabpay,
            26 => &mut self.ideal,
            27 => &mut self.interac_present,
            28 => &mut self.kakao_pay,
            29 => &mut self.klarna,
            30 => &mut self.konbini,
            31 => &mut self.kr_card,
            32 => &mut self.link,
            33 => &mut self.mb_way,
            34 => &mut self.mobilepay,
            35 => &mut self.multibanco,
            36 => &mut self.naver_pay,
            37 => &mut self.nz_bank_account,
            38 => &mut self.oxxo,
            39 => &mut self.p24,
            40 => &mut self.pay_by_bank,
            41 => &mut self.payco,
            42 => &mut self.payment_method,
            43 => &mut self.paynow,
            44 => &mut self.paypal,
            45 => &mut self.payto,
            46 => &mut self.pix,
            47 => &mut self.promptpay,
            48 => &mut self.revolut_pay,
            49 => &mut self.samsung_pay,
            50 => &mut self.satispay,
            51 => &mut self.scalapay,
            52 => &mut self.sepa_debit,
            53 => &mut self.sofort,
            54 => &mut self.stripe_account,
            55 => &mut self.sunbit,
            56 => &mut self.swish,
            57 => &mut self.twint,
            58 => &mut self.type_,
            59 => &mut self.upi,
            60 => &mut self.us_bank_account,
            61 => &mut self.wechat,
            62 => &mut self.wechat_pay,
            _ => &mut self.zip,
        }
    }
}

impl std::fmt::Debug for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentsPrimitivesPaymentRecordsResourcePaymentMethodDetails);

/// More fields of [`PaymentsPrimitivesPaymentRecordsResourcePaymentMethodDetails`], used as its own: `payments_primitives_payment_records_resource_payment_method_details.wechat_pay` is `payments_primitives_payment_records_resource_payment_method_details.rest.wechat_pay`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentsPrimitivesPaymentRecordsResourcePaymentMethodDetailsRest {
    pub wechat_pay: Option<Part<PaymentMethodDetailsPaymentRecordWechatPay>>,
    pub zip: Option<Part<PaymentMethodDetailsPaymentRecordZip>>,
}

impl Blank for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodDetailsRest {
    const BLANK: Self = Self {
        wechat_pay: Blank::BLANK,
        zip: Blank::BLANK,
    };
}

impl Record for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodDetailsRest {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[Field("wechat_pay", OPTIONAL), Field("zip", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.wechat_pay,
            _ => &self.zip,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.wechat_pay,
            _ => &mut self.zip,
        }
    }
}

impl std::fmt::Debug
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodDetailsRest {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

impl std::ops::Deref for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodDetails {
    type Target = PaymentsPrimitivesPaymentRecordsResourcePaymentMethodDetailsRest;
    #[inline]
    fn deref(
        &self,
    ) -> &PaymentsPrimitivesPaymentRecordsResourcePaymentMethodDetailsRest {
        &self.rest
    }
}

impl std::ops::DerefMut
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodDetails {
    #[inline]
    fn deref_mut(
        &mut self,
    ) -> &mut PaymentsPrimitivesPaymentRecordsResourcePaymentMethodDetailsRest {
        &mut self.rest
    }
}
