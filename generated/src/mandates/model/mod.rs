// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod card_mandate_payment_method_details;
pub use self::card_mandate_payment_method_details::CardMandatePaymentMethodDetails;
mod customer_acceptance;
pub use self::customer_acceptance::CustomerAcceptance;
mod mandate;
pub use self::mandate::{Mandate, MandateStatus, MandateType};
mod mandate_acss_debit;
pub use self::mandate_acss_debit::MandateAcssDebit;
mod mandate_amazon_pay;
pub use self::mandate_amazon_pay::MandateAmazonPay;
mod mandate_au_becs_debit;
pub use self::mandate_au_becs_debit::MandateAuBecsDebit;
mod mandate_bacs_debit;

pub use self::mandate_bacs_debit::{
    MandateBacsDebit, MandateBacsDebitNetworkStatus, MandateBacsDebitRevocationReason,
};

mod mandate_cashapp;
pub use self::mandate_cashapp::MandateCashapp;
mod mandate_kakao_pay;
pub use self::mandate_kakao_pay::MandateKakaoPay;
mod mandate_klarna;
pub use self::mandate_klarna::MandateKlarna;
mod mandate_kr_card;
pub use self::mandate_kr_card::MandateKrCard;
mod mandate_link;
pub use self::mandate_link::MandateLink;
mod mandate_multi_use;
pub use self::mandate_multi_use::MandateMultiUse;
mod mandate_naver_pay;
pub use self::mandate_naver_pay::MandateNaverPay;
mod mandate_nz_bank_account;
pub use self::mandate_nz_bank_account::MandateNzBankAccount;
mod mandate_payment_method_details;
pub use self::mandate_payment_method_details::MandatePaymentMethodDetails;
mod mandate_paypal;
pub use self::mandate_paypal::MandatePaypal;
mod mandate_payto;
pub use self::mandate_payto::{MandatePayto, MandatePaytoPurpose};
mod mandate_pix;
pub use self::mandate_pix::MandatePix;
mod mandate_revolut_pay;
pub use self::mandate_revolut_pay::MandateRevolutPay;
mod mandate_sepa_debit;
pub use self::mandate_sepa_debit::MandateSepaDebit;
mod mandate_single_use;
pub use self::mandate_single_use::MandateSingleUse;
mod mandate_twint;
pub use self::mandate_twint::MandateTwint;
mod mandate_upi;
pub use self::mandate_upi::MandateUpi;
mod mandate_us_bank_account;
pub use self::mandate_us_bank_account::MandateUsBankAccount;
mod offline_acceptance;
pub use self::offline_acceptance::OfflineAcceptance;
mod online_acceptance;
pub use self::online_acceptance::OnlineAcceptance;
