// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.card.wallet` of [`Charge`](crate::Charge).

pub use crate::payment_method::card::wallet::masterpass;
pub use crate::payment_method::card::wallet::masterpass as visa_checkout;
pub use crate::mandate::payment_method_details::Link;
pub use crate::payment_method::SamsungPay;

pub use crate::payment_method::card::wallet::{
    AmexExpressCheckout, ApplePay, GooglePay, Masterpass, Type, VisaCheckout,
};
