// Written by `cargo xtask generate`. Do not edit.
//! What `v2::core::accounts` sends.

use crate::prelude::*;

pub(super) fn v2_core_accounts_create_configuration(
    turn: Turn,
) -> stripe::v2::core::accounts::create::Configuration {
    stripe::v2::core::accounts::create::Configuration::new()
        .customer(
            super::v2_core_accounts::v2_core_accounts_create_configuration_customer(
                turn.inside(),
            ),
        )
        .merchant(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant(
                turn.inside(),
            ),
        )
        .recipient(
            super::v2_core_accounts::v2_core_accounts_create_configuration_recipient(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_create_configuration_customer(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::Customer {
    stripe::v2::core::accounts::create::configuration::Customer::new()
        .automatic_indirect_tax(
            super::v2_core_accounts::v2_core_accounts_create_configuration_customer_automatic_indirect_tax(
                turn.inside(),
            ),
        )
        .billing(
            super::v2_core_accounts::v2_core_accounts_create_configuration_customer_billing(
                turn.inside(),
            ),
        )
        .capabilities(
            super::v2_core_accounts::v2_core_accounts_create_configuration_customer_capabilities(
                turn.inside(),
            ),
        )
        .shipping(
            super::v2_core_accounts::v2_core_accounts_create_configuration_customer_shipping(
                turn.inside(),
            ),
        )
        .test_clock("ab")
}

pub(super) fn v2_core_accounts_create_configuration_customer_automatic_indirect_tax(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::customer::AutomaticIndirectTax {
    stripe::v2::core::accounts::create::configuration::customer::AutomaticIndirectTax::new()
        .exempt(
            turn
                .word::<
                    stripe::v2_core_account::configuration::customer::automatic_indirect_tax::Exempt,
                >(),
        )
        .ip_address("ab")
}

pub(super) fn v2_core_accounts_create_configuration_customer_billing(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::customer::Billing {
    stripe::v2::core::accounts::create::configuration::customer::Billing::new()
        .invoice(
            super::v2_core_accounts::v2_core_accounts_create_configuration_customer_billing_invoice(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_create_configuration_customer_billing_invoice(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::customer::billing::Invoice {
    stripe::v2::core::accounts::create::configuration::customer::billing::Invoice::new()
        .custom_fields([super::shared::invoices_create_custom_field(turn.inside())])
        .footer("ab")
        .next_sequence(1)
        .prefix("ab")
        .rendering(
            super::v2_core_accounts::v2_core_accounts_create_configuration_customer_billing_invoice_rendering(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_create_configuration_customer_billing_invoice_rendering(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::customer::billing::invoice::Rendering {
    stripe::v2::core::accounts::create::configuration::customer::billing::invoice::Rendering::new()
        .amount_tax_display(
            turn
                .word::<
                    stripe::v2_core_account::configuration::customer::billing::invoice::rendering::AmountTaxDisplay,
                >(),
        )
        .template("ab")
}

pub(super) fn v2_core_accounts_create_configuration_customer_capabilities(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::customer::Capabilities {
    stripe::v2::core::accounts::create::configuration::customer::Capabilities::new()
        .automatic_indirect_tax(
            super::v2_core_accounts::v2_core_accounts_create_configuration_customer_capabilities_automatic_indirect_tax(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_create_configuration_customer_capabilities_automatic_indirect_tax(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::customer::capabilities::AutomaticIndirectTax {
    stripe::v2::core::accounts::create::configuration::customer::capabilities::AutomaticIndirectTax::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_customer_shipping(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::customer::Shipping {
    stripe::v2::core::accounts::create::configuration::customer::Shipping::new()
        .address(super::shared::customers_create_address(turn.inside()))
        .name("ab")
        .phone("ab")
}

pub(super) fn v2_core_accounts_create_configuration_merchant(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::Merchant {
    stripe::v2::core::accounts::create::configuration::Merchant::new()
        .bacs_debit_payments(
            super::shared::accounts_create_settings_bacs_debit_payments(turn.inside()),
        )
        .branding(super::shared::accounts_create_settings_branding(turn.inside()))
        .capabilities(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities(
                turn.inside(),
            ),
        )
        .card_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_card_payments(
                turn.inside(),
            ),
        )
        .konbini_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_konbini_payments(
                turn.inside(),
            ),
        )
        .mcc("ab")
        .script_statement_descriptor(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_script_statement_descriptor(
                turn.inside(),
            ),
        )
        .statement_descriptor(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_statement_descriptor(
                turn.inside(),
            ),
        )
        .support(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_support(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::Capabilities {
    stripe::v2::core::accounts::create::configuration::merchant::Capabilities::new()
        .ach_debit_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_ach_debit_payments(
                turn.inside(),
            ),
        )
        .acss_debit_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_acss_debit_payments(
                turn.inside(),
            ),
        )
        .affirm_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_affirm_payments(
                turn.inside(),
            ),
        )
        .afterpay_clearpay_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_afterpay_clearpay_payments(
                turn.inside(),
            ),
        )
        .alma_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_alma_payments(
                turn.inside(),
            ),
        )
        .amazon_pay_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_amazon_pay_payments(
                turn.inside(),
            ),
        )
        .au_becs_debit_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_au_becs_debit_payments(
                turn.inside(),
            ),
        )
        .bacs_debit_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_bacs_debit_payments(
                turn.inside(),
            ),
        )
        .bancontact_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_bancontact_payments(
                turn.inside(),
            ),
        )
        .blik_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_blik_payments(
                turn.inside(),
            ),
        )
        .boleto_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_boleto_payments(
                turn.inside(),
            ),
        )
        .card_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_card_payments(
                turn.inside(),
            ),
        )
        .cartes_bancaires_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_cartes_bancaires_payments(
                turn.inside(),
            ),
        )
        .cashapp_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_cashapp_payments(
                turn.inside(),
            ),
        )
        .eps_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_eps_payments(
                turn.inside(),
            ),
        )
        .fpx_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_fpx_payments(
                turn.inside(),
            ),
        )
        .gb_bank_transfer_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_gb_bank_transfer_payments(
                turn.inside(),
            ),
        )
        .grabpay_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_grabpay_payments(
                turn.inside(),
            ),
        )
        .ideal_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_ideal_payments(
                turn.inside(),
            ),
        )
        .jcb_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_jcb_payments(
                turn.inside(),
            ),
        )
        .jp_bank_transfer_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_jp_bank_transfer_payments(
                turn.inside(),
            ),
        )
        .kakao_pay_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_kakao_pay_payments(
                turn.inside(),
            ),
        )
        .klarna_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_klarna_payments(
                turn.inside(),
            ),
        )
        .konbini_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_konbini_payments(
                turn.inside(),
            ),
        )
        .kr_card_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_kr_card_payments(
                turn.inside(),
            ),
        )
        .link_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_link_payments(
                turn.inside(),
            ),
        )
        .mobilepay_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_mobilepay_payments(
                turn.inside(),
            ),
        )
        .multibanco_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_multibanco_payments(
                turn.inside(),
            ),
        )
        .mx_bank_transfer_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_mx_bank_transfer_payments(
                turn.inside(),
            ),
        )
        .naver_pay_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_naver_pay_payments(
                turn.inside(),
            ),
        )
        .oxxo_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_oxxo_payments(
                turn.inside(),
            ),
        )
        .p24_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_p24_payments(
                turn.inside(),
            ),
        )
        .pay_by_bank_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_pay_by_bank_payments(
                turn.inside(),
            ),
        )
        .payco_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_payco_payments(
                turn.inside(),
            ),
        )
        .paynow_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_paynow_payments(
                turn.inside(),
            ),
        )
        .promptpay_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_promptpay_payments(
                turn.inside(),
            ),
        )
        .revolut_pay_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_revolut_pay_payments(
                turn.inside(),
            ),
        )
        .samsung_pay_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_samsung_pay_payments(
                turn.inside(),
            ),
        )
        .sepa_bank_transfer_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_sepa_bank_transfer_payments(
                turn.inside(),
            ),
        )
        .sepa_debit_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_sepa_debit_payments(
                turn.inside(),
            ),
        )
        .swish_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_swish_payments(
                turn.inside(),
            ),
        )
        .twint_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_twint_payments(
                turn.inside(),
            ),
        )
        .us_bank_transfer_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_us_bank_transfer_payments(
                turn.inside(),
            ),
        )
        .zip_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_capabilities_zip_payments(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_ach_debit_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::AchDebitPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::AchDebitPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_acss_debit_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::AcssDebitPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::AcssDebitPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_affirm_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::AffirmPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::AffirmPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_afterpay_clearpay_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::AfterpayClearpayPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::AfterpayClearpayPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_alma_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::AlmaPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::AlmaPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_amazon_pay_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::AmazonPayPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::AmazonPayPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_au_becs_debit_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::AuBecsDebitPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::AuBecsDebitPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_bacs_debit_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::BacsDebitPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::BacsDebitPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_bancontact_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::BancontactPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::BancontactPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_blik_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::BlikPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::BlikPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_boleto_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::BoletoPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::BoletoPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_card_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::CardPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::CardPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_cartes_bancaires_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::CartesBancairesPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::CartesBancairesPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_cashapp_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::CashappPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::CashappPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_eps_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::EpsPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::EpsPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_fpx_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::FpxPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::FpxPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_gb_bank_transfer_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::GbBankTransferPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::GbBankTransferPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_grabpay_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::GrabpayPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::GrabpayPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_ideal_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::IdealPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::IdealPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_jcb_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::JcbPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::JcbPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_jp_bank_transfer_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::JpBankTransferPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::JpBankTransferPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_kakao_pay_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::KakaoPayPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::KakaoPayPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_klarna_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::KlarnaPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::KlarnaPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_konbini_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::KonbiniPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::KonbiniPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_kr_card_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::KrCardPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::KrCardPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_link_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::LinkPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::LinkPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_mobilepay_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::MobilepayPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::MobilepayPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_multibanco_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::MultibancoPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::MultibancoPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_mx_bank_transfer_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::MxBankTransferPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::MxBankTransferPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_naver_pay_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::NaverPayPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::NaverPayPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_oxxo_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::OxxoPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::OxxoPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_p24_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::P24Payments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::P24Payments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_pay_by_bank_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::PayByBankPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::PayByBankPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_payco_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::PaycoPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::PaycoPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_paynow_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::PaynowPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::PaynowPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_promptpay_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::PromptpayPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::PromptpayPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_revolut_pay_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::RevolutPayPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::RevolutPayPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_samsung_pay_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::SamsungPayPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::SamsungPayPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_sepa_bank_transfer_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::SepaBankTransferPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::SepaBankTransferPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_sepa_debit_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::SepaDebitPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::SepaDebitPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_swish_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::SwishPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::SwishPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_twint_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::TwintPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::TwintPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_us_bank_transfer_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::UsBankTransferPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::UsBankTransferPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_capabilities_zip_payments(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::capabilities::ZipPayments {
    stripe::v2::core::accounts::create::configuration::merchant::capabilities::ZipPayments::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_card_payments(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::CardPayments {
    stripe::v2::core::accounts::create::configuration::merchant::CardPayments::new()
        .decline_on(
            super::shared::accounts_create_settings_card_payments_decline_on(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_konbini_payments(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::KonbiniPayments {
    stripe::v2::core::accounts::create::configuration::merchant::KonbiniPayments::new()
        .support(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_konbini_payments_support(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_konbini_payments_support(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::konbini_payments::Support {
    stripe::v2::core::accounts::create::configuration::merchant::konbini_payments::Support::new()
        .email("ab")
        .hours(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_konbini_payments_support_hours(
                turn.inside(),
            ),
        )
        .phone("ab")
}

pub(super) fn v2_core_accounts_create_configuration_merchant_konbini_payments_support_hours(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::konbini_payments::support::Hours {
    stripe::v2::core::accounts::create::configuration::merchant::konbini_payments::support::Hours::new()
        .end_time("ab")
        .start_time("ab")
}

pub(super) fn v2_core_accounts_create_configuration_merchant_script_statement_descriptor(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::ScriptStatementDescriptor {
    stripe::v2::core::accounts::create::configuration::merchant::ScriptStatementDescriptor::new()
        .kana(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_script_statement_descriptor_kana(
                turn.inside(),
            ),
        )
        .kanji(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_script_statement_descriptor_kanji(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_create_configuration_merchant_script_statement_descriptor_kana(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::script_statement_descriptor::Kana {
    stripe::v2::core::accounts::create::configuration::merchant::script_statement_descriptor::Kana::new()
        .descriptor("ab")
        .prefix("ab")
}

pub(super) fn v2_core_accounts_create_configuration_merchant_script_statement_descriptor_kanji(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::script_statement_descriptor::Kanji {
    stripe::v2::core::accounts::create::configuration::merchant::script_statement_descriptor::Kanji::new()
        .descriptor("ab")
        .prefix("ab")
}

pub(super) fn v2_core_accounts_create_configuration_merchant_statement_descriptor(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::StatementDescriptor {
    stripe::v2::core::accounts::create::configuration::merchant::StatementDescriptor::new()
        .descriptor("ab")
        .prefix("ab")
}

pub(super) fn v2_core_accounts_create_configuration_merchant_support(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::merchant::Support {
    stripe::v2::core::accounts::create::configuration::merchant::Support::new()
        .address(
            super::v2_core_accounts::v2_core_accounts_create_identity_business_details_address(
                turn.inside(),
            ),
        )
        .email("ab")
        .phone("ab")
        .url("ab")
}

pub(super) fn v2_core_accounts_create_configuration_recipient(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::Recipient {
    stripe::v2::core::accounts::create::configuration::Recipient::new()
        .capabilities(
            super::v2_core_accounts::v2_core_accounts_create_configuration_recipient_capabilities(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_create_configuration_recipient_capabilities(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::recipient::Capabilities {
    stripe::v2::core::accounts::create::configuration::recipient::Capabilities::new()
        .stripe_balance(
            super::v2_core_accounts::v2_core_accounts_create_configuration_recipient_capabilities_stripe_balance(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_create_configuration_recipient_capabilities_stripe_balance(
    turn: Turn,
) -> stripe::v2::core::accounts::create::configuration::recipient::capabilities::StripeBalance {
    stripe::v2::core::accounts::create::configuration::recipient::capabilities::StripeBalance::new()
        .stripe_transfers(
            super::v2_core_accounts::v2_core_accounts_create_configuration_recipient_capabilities_stripe_balance_stripe_transfers(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_create_configuration_recipient_capabilities_stripe_balance_stripe_transfers(
    _: Turn,
) -> stripe::v2::core::accounts::create::configuration::recipient::capabilities::stripe_balance::StripeTransfers {
    stripe::v2::core::accounts::create::configuration::recipient::capabilities::stripe_balance::StripeTransfers::new(
        true,
    )
}

pub(super) fn v2_core_accounts_create_defaults(
    turn: Turn,
) -> stripe::v2::core::accounts::create::Defaults {
    stripe::v2::core::accounts::create::Defaults::new()
        .currency("ab")
        .locales([turn.word::<stripe::v2_core_account::defaults::Locale>()])
        .profile(
            super::v2_core_accounts::v2_core_accounts_create_defaults_profile(
                turn.inside(),
            ),
        )
        .responsibilities(
            super::v2_core_accounts::v2_core_accounts_create_defaults_responsibilities(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_create_defaults_profile(
    _: Turn,
) -> stripe::v2::core::accounts::create::defaults::Profile {
    stripe::v2::core::accounts::create::defaults::Profile::new()
        .business_url("ab")
        .doing_business_as("ab")
        .product_description("ab")
}

pub(super) fn v2_core_accounts_create_defaults_responsibilities(
    turn: Turn,
) -> stripe::v2::core::accounts::create::defaults::Responsibilities {
    stripe::v2::core::accounts::create::defaults::Responsibilities::new(
        turn
            .word::<
                stripe::v2_core_account::defaults::responsibilities::FeesCollector,
            >(),
        turn
            .word::<
                stripe::v2_core_account::defaults::responsibilities::LossesCollector,
            >(),
    )
}

pub(super) fn v2_core_accounts_create_identity(
    turn: Turn,
) -> stripe::v2::core::accounts::create::Identity {
    stripe::v2::core::accounts::create::Identity::new()
        .attestations(
            super::v2_core_accounts::v2_core_accounts_create_identity_attestations(
                turn.inside(),
            ),
        )
        .business_details(
            super::v2_core_accounts::v2_core_accounts_create_identity_business_details(
                turn.inside(),
            ),
        )
        .country("ab")
        .entity_type(turn.word::<stripe::v2_core_account::identity::EntityType>())
        .individual(
            super::v2_core_accounts::v2_core_accounts_create_identity_individual(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_create_identity_attestations(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::Attestations {
    stripe::v2::core::accounts::create::identity::Attestations::new()
        .directorship_declaration(
            super::v2_core_accounts::v2_core_accounts_create_identity_attestations_directorship_declaration(
                turn.inside(),
            ),
        )
        .ownership_declaration(
            super::v2_core_accounts::v2_core_accounts_create_identity_attestations_ownership_declaration(
                turn.inside(),
            ),
        )
        .persons_provided(
            super::v2_core_accounts::v2_core_accounts_create_identity_attestations_persons_provided(
                turn.inside(),
            ),
        )
        .representative_declaration(
            super::v2_core_accounts::v2_core_accounts_create_identity_attestations_representative_declaration(
                turn.inside(),
            ),
        )
        .terms_of_service(
            super::v2_core_accounts::v2_core_accounts_create_identity_attestations_terms_of_service(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_create_identity_attestations_directorship_declaration(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::attestations::DirectorshipDeclaration {
    stripe::v2::core::accounts::create::identity::attestations::DirectorshipDeclaration::new()
        .date(Timestamp::from(1700000000))
        .ip("ab")
        .user_agent("ab")
}

pub(super) fn v2_core_accounts_create_identity_attestations_ownership_declaration(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::attestations::OwnershipDeclaration {
    stripe::v2::core::accounts::create::identity::attestations::OwnershipDeclaration::new()
        .date(Timestamp::from(1700000000))
        .ip("ab")
        .user_agent("ab")
}

pub(super) fn v2_core_accounts_create_identity_attestations_persons_provided(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::attestations::PersonsProvided {
    stripe::v2::core::accounts::create::identity::attestations::PersonsProvided::new()
        .directors(true)
        .executives(true)
        .owners(true)
        .ownership_exemption_reason(
            turn
                .word::<
                    stripe::v2_core_account::identity::attestations::persons_provided::OwnershipExemptionReason,
                >(),
        )
}

pub(super) fn v2_core_accounts_create_identity_attestations_representative_declaration(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::attestations::RepresentativeDeclaration {
    stripe::v2::core::accounts::create::identity::attestations::RepresentativeDeclaration::new()
        .date(Timestamp::from(1700000000))
        .ip("ab")
        .user_agent("ab")
}

pub(super) fn v2_core_accounts_create_identity_attestations_terms_of_service(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::attestations::TermsOfService {
    stripe::v2::core::accounts::create::identity::attestations::TermsOfService::new()
        .account(
            super::v2_core_accounts::v2_core_accounts_create_identity_attestations_terms_of_service_account(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_create_identity_attestations_terms_of_service_account(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::attestations::terms_of_service::Account {
    stripe::v2::core::accounts::create::identity::attestations::terms_of_service::Account::new(
            Timestamp::from(1700000000),
            "ab",
        )
        .user_agent("ab")
}

pub(super) fn v2_core_accounts_create_identity_business_details(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::BusinessDetails {
    stripe::v2::core::accounts::create::identity::BusinessDetails::new()
        .address(
            super::v2_core_accounts::v2_core_accounts_create_identity_business_details_address(
                turn.inside(),
            ),
        )
        .annual_revenue(
            super::shared::v2_core_accounts_create_identity_business_details_annual_revenue(
                turn.inside(),
            ),
        )
        .documents(
            super::v2_core_accounts::v2_core_accounts_create_identity_business_details_documents(
                turn.inside(),
            ),
        )
        .estimated_worker_count(1)
        .id_numbers([
            super::shared::v2_core_accounts_create_identity_business_details_id_number(
                turn.inside(),
            ),
        ])
        .monthly_estimated_revenue(
            super::shared::v2_core_accounts_create_identity_business_details_monthly_estimated_revenue(
                turn.inside(),
            ),
        )
        .phone("ab")
        .registered_name("ab")
        .registration_date(
            super::shared::accounts_create_company_registration_date(turn.inside()),
        )
        .script_addresses(
            super::v2_core_accounts::v2_core_accounts_create_identity_business_details_script_addresses(
                turn.inside(),
            ),
        )
        .script_names(
            super::shared::v2_core_accounts_create_identity_business_details_script_names(
                turn.inside(),
            ),
        )
        .structure(
            turn.word::<stripe::v2_core_account::identity::business_details::Structure>(),
        )
}

pub(super) fn v2_core_accounts_create_identity_business_details_address(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::Address {
    stripe::v2::core::accounts::create::identity::business_details::Address::new("ab")
        .city("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
        .town("ab")
}

pub(super) fn v2_core_accounts_create_identity_business_details_documents(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::Documents {
    stripe::v2::core::accounts::create::identity::business_details::Documents::new()
        .bank_account_ownership_verification(
            super::shared::v2_core_accounts_create_identity_business_details_documents_bank_account_ownership_verification(
                turn.inside(),
            ),
        )
        .company_license(
            super::shared::v2_core_accounts_create_identity_business_details_documents_company_license(
                turn.inside(),
            ),
        )
        .company_memorandum_of_association(
            super::shared::v2_core_accounts_create_identity_business_details_documents_company_memorandum_of_association(
                turn.inside(),
            ),
        )
        .company_ministerial_decree(
            super::shared::v2_core_accounts_create_identity_business_details_documents_company_ministerial_decree(
                turn.inside(),
            ),
        )
        .company_registration_verification(
            super::shared::v2_core_accounts_create_identity_business_details_documents_company_registration_verification(
                turn.inside(),
            ),
        )
        .company_tax_id_verification(
            super::shared::v2_core_accounts_create_identity_business_details_documents_company_tax_id_verification(
                turn.inside(),
            ),
        )
        .primary_verification(
            super::v2_core_accounts::v2_core_accounts_create_identity_business_details_documents_primary_verification(
                turn.inside(),
            ),
        )
        .proof_of_address(
            super::shared::v2_core_accounts_create_identity_business_details_documents_proof_of_address(
                turn.inside(),
            ),
        )
        .proof_of_registration(
            super::shared::v2_core_accounts_create_identity_business_details_documents_proof_of_registration(
                turn.inside(),
            ),
        )
        .proof_of_ultimate_beneficial_ownership(
            super::shared::v2_core_accounts_create_identity_business_details_documents_proof_of_ultimate_beneficial_ownership(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_create_identity_business_details_documents_primary_verification(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::documents::PrimaryVerification {
    stripe::v2::core::accounts::create::identity::business_details::documents::PrimaryVerification::new(
        super::v2_core_accounts::v2_core_accounts_create_identity_business_details_documents_primary_verification_front_back(
            turn.inside(),
        ),
    )
}

pub(super) fn v2_core_accounts_create_identity_business_details_documents_primary_verification_front_back(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::documents::primary_verification::FrontBack {
    stripe::v2::core::accounts::create::identity::business_details::documents::primary_verification::FrontBack::new(
            "ab",
        )
        .back("ab")
}

pub(super) fn v2_core_accounts_create_identity_business_details_script_addresses(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::ScriptAddresses {
    stripe::v2::core::accounts::create::identity::business_details::ScriptAddresses::new()
        .kana(
            super::v2_core_accounts::v2_core_accounts_create_identity_business_details_script_addresses_kana(
                turn.inside(),
            ),
        )
        .kanji(
            super::v2_core_accounts::v2_core_accounts_create_identity_business_details_script_addresses_kanji(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_create_identity_business_details_script_addresses_kana(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::script_addresses::Kana {
    stripe::v2::core::accounts::create::identity::business_details::script_addresses::Kana::new(
            "ab",
        )
        .city("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
        .town("ab")
}

pub(super) fn v2_core_accounts_create_identity_business_details_script_addresses_kanji(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::business_details::script_addresses::Kanji {
    stripe::v2::core::accounts::create::identity::business_details::script_addresses::Kanji::new(
            "ab",
        )
        .city("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
        .town("ab")
}

pub(super) fn v2_core_accounts_create_identity_individual(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::Individual {
    stripe::v2::core::accounts::create::identity::Individual::new()
        .additional_addresses([
            super::v2_core_accounts::v2_core_accounts_create_identity_individual_additional_address(
                turn.inside(),
            ),
        ])
        .additional_names([
            super::v2_core_accounts::v2_core_accounts_create_identity_individual_additional_name(
                turn.inside(),
            ),
        ])
        .address(
            super::v2_core_accounts::v2_core_accounts_create_identity_business_details_address(
                turn.inside(),
            ),
        )
        .date_of_birth(
            super::shared::v2_core_accounts_create_identity_individual_date_of_birth(
                turn.inside(),
            ),
        )
        .documents(
            super::v2_core_accounts::v2_core_accounts_create_identity_individual_documents(
                turn.inside(),
            ),
        )
        .email("ab")
        .given_name("ab")
        .id_numbers([
            super::shared::v2_core_accounts_create_identity_individual_id_number(
                turn.inside(),
            ),
        ])
        .legal_gender(
            turn.word::<stripe::v2_core_account::identity::individual::LegalGender>(),
        )
        .metadata([("key", "ab")])
        .nationalities(["ab"])
        .phone("ab")
        .political_exposure(
            turn
                .word::<
                    stripe::v2_core_account::identity::individual::PoliticalExposure,
                >(),
        )
        .relationship(
            super::shared::v2_core_accounts_create_identity_individual_relationship(
                turn.inside(),
            ),
        )
        .script_addresses(
            super::v2_core_accounts::v2_core_accounts_create_identity_business_details_script_addresses(
                turn.inside(),
            ),
        )
        .script_names(
            super::shared::v2_core_accounts_create_identity_individual_script_names(
                turn.inside(),
            ),
        )
        .surname("ab")
}

pub(super) fn v2_core_accounts_create_identity_individual_additional_address(
    _: Turn,
) -> stripe::v2::core::accounts::create::identity::individual::AdditionalAddress {
    stripe::v2::core::accounts::create::identity::individual::AdditionalAddress::new(
            "ab",
        )
        .city("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
        .town("ab")
}

pub(super) fn v2_core_accounts_create_identity_individual_additional_name(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::individual::AdditionalName {
    stripe::v2::core::accounts::create::identity::individual::AdditionalName::new(
            turn
                .word::<
                    stripe::v2_core_account::identity::individual::additional_name::Purpose,
                >(),
        )
        .full_name("ab")
        .given_name("ab")
        .surname("ab")
}

pub(super) fn v2_core_accounts_create_identity_individual_documents(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::individual::Documents {
    stripe::v2::core::accounts::create::identity::individual::Documents::new()
        .company_authorization(
            super::shared::v2_core_accounts_create_identity_individual_documents_company_authorization(
                turn.inside(),
            ),
        )
        .passport(
            super::shared::v2_core_accounts_create_identity_individual_documents_passport(
                turn.inside(),
            ),
        )
        .primary_verification(
            super::v2_core_accounts::v2_core_accounts_create_identity_business_details_documents_primary_verification(
                turn.inside(),
            ),
        )
        .secondary_verification(
            super::v2_core_accounts::v2_core_accounts_create_identity_individual_documents_secondary_verification(
                turn.inside(),
            ),
        )
        .visa(
            super::shared::v2_core_accounts_create_identity_individual_documents_visa(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_create_identity_individual_documents_secondary_verification(
    turn: Turn,
) -> stripe::v2::core::accounts::create::identity::individual::documents::SecondaryVerification {
    stripe::v2::core::accounts::create::identity::individual::documents::SecondaryVerification::new(
        super::v2_core_accounts::v2_core_accounts_create_identity_business_details_documents_primary_verification_front_back(
            turn.inside(),
        ),
    )
}

pub(super) fn v2_core_accounts_person_tokens_create_additional_name(
    turn: Turn,
) -> stripe::v2::core::accounts::person_tokens::create::AdditionalName {
    stripe::v2::core::accounts::person_tokens::create::AdditionalName::new(
            turn
                .word::<
                    stripe::v2::core::accounts::person_tokens::create::additional_name::Purpose,
                >(),
        )
        .full_name("ab")
        .given_name("ab")
        .surname("ab")
}

pub(super) fn v2_core_accounts_person_tokens_create_additional_terms_of_service(
    turn: Turn,
) -> stripe::v2::core::accounts::person_tokens::create::AdditionalTermsOfService {
    stripe::v2::core::accounts::person_tokens::create::AdditionalTermsOfService::new()
        .account(
            super::shared::v2_core_account_tokens_create_identity_attestations_terms_of_service_account(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_persons_create_additional_name(
    turn: Turn,
) -> stripe::v2::core::accounts::persons::create::AdditionalName {
    stripe::v2::core::accounts::persons::create::AdditionalName::new(
            turn.word::<stripe::v2_core_account_person::additional_name::Purpose>(),
        )
        .full_name("ab")
        .given_name("ab")
        .surname("ab")
}

pub(super) fn v2_core_accounts_persons_create_additional_terms_of_service(
    turn: Turn,
) -> stripe::v2::core::accounts::persons::create::AdditionalTermsOfService {
    stripe::v2::core::accounts::persons::create::AdditionalTermsOfService::new()
        .account(
            super::v2_core_accounts::v2_core_accounts_create_identity_attestations_terms_of_service_account(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_persons_create_relationship(
    _: Turn,
) -> stripe::v2::core::accounts::persons::create::Relationship {
    stripe::v2::core::accounts::persons::create::Relationship::new()
        .authorizer(true)
        .director(true)
        .executive(true)
        .legal_guardian(true)
        .owner(true)
        .percent_ownership(1)
        .representative(true)
        .title("ab")
}

pub(super) fn v2_core_accounts_persons_update_additional_terms_of_service(
    turn: Turn,
) -> stripe::v2::core::accounts::persons::update::AdditionalTermsOfService {
    stripe::v2::core::accounts::persons::update::AdditionalTermsOfService::new()
        .account(
            super::v2_core_accounts::v2_core_accounts_persons_update_additional_terms_of_service_account(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_persons_update_additional_terms_of_service_account(
    _: Turn,
) -> stripe::v2::core::accounts::persons::update::additional_terms_of_service::Account {
    stripe::v2::core::accounts::persons::update::additional_terms_of_service::Account::new()
        .date(Timestamp::from(1700000000))
        .ip("ab")
        .user_agent("ab")
}

pub(super) fn v2_core_accounts_update_configuration(
    turn: Turn,
) -> stripe::v2::core::accounts::update::Configuration {
    stripe::v2::core::accounts::update::Configuration::new()
        .customer(
            super::v2_core_accounts::v2_core_accounts_update_configuration_customer(
                turn.inside(),
            ),
        )
        .merchant(
            super::v2_core_accounts::v2_core_accounts_update_configuration_merchant(
                turn.inside(),
            ),
        )
        .recipient(
            super::v2_core_accounts::v2_core_accounts_update_configuration_recipient(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_update_configuration_customer(
    turn: Turn,
) -> stripe::v2::core::accounts::update::configuration::Customer {
    stripe::v2::core::accounts::update::configuration::Customer::new()
        .applied(true)
        .automatic_indirect_tax(
            super::v2_core_accounts::v2_core_accounts_update_configuration_customer_automatic_indirect_tax(
                turn.inside(),
            ),
        )
        .billing(
            super::v2_core_accounts::v2_core_accounts_update_configuration_customer_billing(
                turn.inside(),
            ),
        )
        .capabilities(
            super::v2_core_accounts::v2_core_accounts_update_configuration_customer_capabilities(
                turn.inside(),
            ),
        )
        .shipping(
            super::v2_core_accounts::v2_core_accounts_create_configuration_customer_shipping(
                turn.inside(),
            ),
        )
        .test_clock("ab")
}

pub(super) fn v2_core_accounts_update_configuration_customer_automatic_indirect_tax(
    turn: Turn,
) -> stripe::v2::core::accounts::update::configuration::customer::AutomaticIndirectTax {
    stripe::v2::core::accounts::update::configuration::customer::AutomaticIndirectTax::new()
        .exempt(
            turn
                .word::<
                    stripe::v2_core_account::configuration::customer::automatic_indirect_tax::Exempt,
                >(),
        )
        .ip_address("ab")
        .validate_location(
            turn.word::<stripe::customers::update::tax::ValidateLocation>(),
        )
}

pub(super) fn v2_core_accounts_update_configuration_customer_billing(
    turn: Turn,
) -> stripe::v2::core::accounts::update::configuration::customer::Billing {
    stripe::v2::core::accounts::update::configuration::customer::Billing::new()
        .default_payment_method("ab")
        .invoice(
            super::v2_core_accounts::v2_core_accounts_create_configuration_customer_billing_invoice(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_update_configuration_customer_capabilities(
    turn: Turn,
) -> stripe::v2::core::accounts::update::configuration::customer::Capabilities {
    stripe::v2::core::accounts::update::configuration::customer::Capabilities::new()
        .automatic_indirect_tax(
            super::v2_core_accounts::v2_core_accounts_update_configuration_customer_capabilities_automatic_indirect_tax(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_update_configuration_customer_capabilities_automatic_indirect_tax(
    _: Turn,
) -> stripe::v2::core::accounts::update::configuration::customer::capabilities::AutomaticIndirectTax {
    stripe::v2::core::accounts::update::configuration::customer::capabilities::AutomaticIndirectTax::new()
        .requested(true)
}

pub(super) fn v2_core_accounts_update_configuration_merchant(
    turn: Turn,
) -> stripe::v2::core::accounts::update::configuration::Merchant {
    stripe::v2::core::accounts::update::configuration::Merchant::new()
        .applied(true)
        .bacs_debit_payments(
            super::shared::accounts_create_settings_bacs_debit_payments(turn.inside()),
        )
        .branding(super::shared::accounts_create_settings_branding(turn.inside()))
        .capabilities(
            super::v2_core_accounts::v2_core_accounts_update_configuration_merchant_capabilities(
                turn.inside(),
            ),
        )
        .card_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_card_payments(
                turn.inside(),
            ),
        )
        .konbini_payments(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_konbini_payments(
                turn.inside(),
            ),
        )
        .mcc("ab")
        .script_statement_descriptor(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_script_statement_descriptor(
                turn.inside(),
            ),
        )
        .statement_descriptor(
            super::v2_core_accounts::v2_core_accounts_create_configuration_merchant_statement_descriptor(
                turn.inside(),
            ),
        )
        .support(
            super::v2_core_accounts::v2_core_accounts_update_configuration_merchant_support(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_update_configuration_merchant_capabilities(
    turn: Turn,
) -> stripe::v2::core::accounts::update::configuration::merchant::Capabilities {
    stripe::v2::core::accounts::update::configuration::merchant::Capabilities::new()
        .ach_debit_payments(
            super::v2_core_accounts::v2_core_accounts_update_configuration_merchant_capabilities_ach_debit_payments(
                turn.inside(),
            ),
        )
        .acss_debit_payments(
            super::shared::accounts_create_capabilities_acss_debit_payments(
                turn.inside(),
            ),
        )
        .affirm_payments(
            super::shared::accounts_create_capabilities_affirm_payments(turn.inside()),
        )
        .afterpay_clearpay_payments(
            super::shared::accounts_create_capabilities_afterpay_clearpay_payments(
                turn.inside(),
            ),
        )
        .alma_payments(
            super::shared::accounts_create_capabilities_alma_payments(turn.inside()),
        )
        .amazon_pay_payments(
            super::shared::accounts_create_capabilities_amazon_pay_payments(
                turn.inside(),
            ),
        )
        .au_becs_debit_payments(
            super::shared::accounts_create_capabilities_au_becs_debit_payments(
                turn.inside(),
            ),
        )
        .bacs_debit_payments(
            super::shared::accounts_create_capabilities_bacs_debit_payments(
                turn.inside(),
            ),
        )
        .bancontact_payments(
            super::shared::accounts_create_capabilities_bancontact_payments(
                turn.inside(),
            ),
        )
        .blik_payments(
            super::shared::accounts_create_capabilities_blik_payments(turn.inside()),
        )
        .boleto_payments(
            super::shared::accounts_create_capabilities_boleto_payments(turn.inside()),
        )
        .card_payments(
            super::shared::accounts_create_capabilities_card_payments(turn.inside()),
        )
        .cartes_bancaires_payments(
            super::shared::accounts_create_capabilities_cartes_bancaires_payments(
                turn.inside(),
            ),
        )
        .cashapp_payments(
            super::shared::accounts_create_capabilities_cashapp_payments(turn.inside()),
        )
        .eps_payments(
            super::shared::accounts_create_capabilities_eps_payments(turn.inside()),
        )
        .fpx_payments(
            super::shared::accounts_create_capabilities_fpx_payments(turn.inside()),
        )
        .gb_bank_transfer_payments(
            super::shared::accounts_create_capabilities_gb_bank_transfer_payments(
                turn.inside(),
            ),
        )
        .grabpay_payments(
            super::shared::accounts_create_capabilities_grabpay_payments(turn.inside()),
        )
        .ideal_payments(
            super::shared::accounts_create_capabilities_ideal_payments(turn.inside()),
        )
        .jcb_payments(
            super::shared::accounts_create_capabilities_jcb_payments(turn.inside()),
        )
        .jp_bank_transfer_payments(
            super::shared::accounts_create_capabilities_jp_bank_transfer_payments(
                turn.inside(),
            ),
        )
        .kakao_pay_payments(
            super::shared::accounts_create_capabilities_kakao_pay_payments(turn.inside()),
        )
        .klarna_payments(
            super::shared::accounts_create_capabilities_klarna_payments(turn.inside()),
        )
        .konbini_payments(
            super::shared::accounts_create_capabilities_konbini_payments(turn.inside()),
        )
        .kr_card_payments(
            super::shared::accounts_create_capabilities_kr_card_payments(turn.inside()),
        )
        .link_payments(
            super::shared::accounts_create_capabilities_link_payments(turn.inside()),
        )
        .mobilepay_payments(
            super::shared::accounts_create_capabilities_mobilepay_payments(turn.inside()),
        )
        .multibanco_payments(
            super::shared::accounts_create_capabilities_multibanco_payments(
                turn.inside(),
            ),
        )
        .mx_bank_transfer_payments(
            super::shared::accounts_create_capabilities_mx_bank_transfer_payments(
                turn.inside(),
            ),
        )
        .naver_pay_payments(
            super::shared::accounts_create_capabilities_naver_pay_payments(turn.inside()),
        )
        .oxxo_payments(
            super::shared::accounts_create_capabilities_oxxo_payments(turn.inside()),
        )
        .p24_payments(
            super::shared::accounts_create_capabilities_p24_payments(turn.inside()),
        )
        .pay_by_bank_payments(
            super::shared::accounts_create_capabilities_pay_by_bank_payments(
                turn.inside(),
            ),
        )
        .payco_payments(
            super::shared::accounts_create_capabilities_payco_payments(turn.inside()),
        )
        .paynow_payments(
            super::shared::accounts_create_capabilities_paynow_payments(turn.inside()),
        )
        .promptpay_payments(
            super::shared::accounts_create_capabilities_promptpay_payments(turn.inside()),
        )
        .revolut_pay_payments(
            super::shared::accounts_create_capabilities_revolut_pay_payments(
                turn.inside(),
            ),
        )
        .samsung_pay_payments(
            super::shared::accounts_create_capabilities_samsung_pay_payments(
                turn.inside(),
            ),
        )
        .sepa_bank_transfer_payments(
            super::shared::accounts_create_capabilities_sepa_bank_transfer_payments(
                turn.inside(),
            ),
        )
        .sepa_debit_payments(
            super::shared::accounts_create_capabilities_sepa_debit_payments(
                turn.inside(),
            ),
        )
        .swish_payments(
            super::shared::accounts_create_capabilities_swish_payments(turn.inside()),
        )
        .twint_payments(
            super::shared::accounts_create_capabilities_twint_payments(turn.inside()),
        )
        .us_bank_transfer_payments(
            super::shared::accounts_create_capabilities_us_bank_transfer_payments(
                turn.inside(),
            ),
        )
        .zip_payments(
            super::shared::accounts_create_capabilities_zip_payments(turn.inside()),
        )
}

pub(super) fn v2_core_accounts_update_configuration_merchant_capabilities_ach_debit_payments(
    _: Turn,
) -> stripe::v2::core::accounts::update::configuration::merchant::capabilities::AchDebitPayments {
    stripe::v2::core::accounts::update::configuration::merchant::capabilities::AchDebitPayments::new()
        .requested(true)
}

pub(super) fn v2_core_accounts_update_configuration_merchant_support(
    turn: Turn,
) -> stripe::v2::core::accounts::update::configuration::merchant::Support {
    stripe::v2::core::accounts::update::configuration::merchant::Support::new()
        .address(
            super::shared::v2_core_account_tokens_create_identity_business_details_address(
                turn.inside(),
            ),
        )
        .email("ab")
        .phone("ab")
        .url("ab")
}

pub(super) fn v2_core_accounts_update_configuration_recipient(
    turn: Turn,
) -> stripe::v2::core::accounts::update::configuration::Recipient {
    stripe::v2::core::accounts::update::configuration::Recipient::new()
        .applied(true)
        .capabilities(
            super::v2_core_accounts::v2_core_accounts_update_configuration_recipient_capabilities(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_update_configuration_recipient_capabilities(
    turn: Turn,
) -> stripe::v2::core::accounts::update::configuration::recipient::Capabilities {
    stripe::v2::core::accounts::update::configuration::recipient::Capabilities::new()
        .stripe_balance(
            super::v2_core_accounts::v2_core_accounts_update_configuration_recipient_capabilities_stripe_balance(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_update_configuration_recipient_capabilities_stripe_balance(
    turn: Turn,
) -> stripe::v2::core::accounts::update::configuration::recipient::capabilities::StripeBalance {
    stripe::v2::core::accounts::update::configuration::recipient::capabilities::StripeBalance::new()
        .stripe_transfers(
            super::v2_core_accounts::v2_core_accounts_update_configuration_recipient_capabilities_stripe_balance_stripe_transfers(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_update_configuration_recipient_capabilities_stripe_balance_stripe_transfers(
    _: Turn,
) -> stripe::v2::core::accounts::update::configuration::recipient::capabilities::stripe_balance::StripeTransfers {
    stripe::v2::core::accounts::update::configuration::recipient::capabilities::stripe_balance::StripeTransfers::new()
        .requested(true)
}

pub(super) fn v2_core_accounts_update_identity(
    turn: Turn,
) -> stripe::v2::core::accounts::update::Identity {
    stripe::v2::core::accounts::update::Identity::new()
        .attestations(
            super::v2_core_accounts::v2_core_accounts_update_identity_attestations(
                turn.inside(),
            ),
        )
        .business_details(
            super::shared::v2_core_account_tokens_create_identity_business_details(
                turn.inside(),
            ),
        )
        .country("ab")
        .entity_type(turn.word::<stripe::v2_core_account::identity::EntityType>())
        .individual(
            super::v2_core_accounts::v2_core_accounts_update_identity_individual(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_update_identity_attestations(
    turn: Turn,
) -> stripe::v2::core::accounts::update::identity::Attestations {
    stripe::v2::core::accounts::update::identity::Attestations::new()
        .directorship_declaration(
            super::v2_core_accounts::v2_core_accounts_create_identity_attestations_directorship_declaration(
                turn.inside(),
            ),
        )
        .ownership_declaration(
            super::v2_core_accounts::v2_core_accounts_create_identity_attestations_ownership_declaration(
                turn.inside(),
            ),
        )
        .persons_provided(
            super::v2_core_accounts::v2_core_accounts_create_identity_attestations_persons_provided(
                turn.inside(),
            ),
        )
        .representative_declaration(
            super::v2_core_accounts::v2_core_accounts_create_identity_attestations_representative_declaration(
                turn.inside(),
            ),
        )
        .terms_of_service(
            super::v2_core_accounts::v2_core_accounts_update_identity_attestations_terms_of_service(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_update_identity_attestations_terms_of_service(
    turn: Turn,
) -> stripe::v2::core::accounts::update::identity::attestations::TermsOfService {
    stripe::v2::core::accounts::update::identity::attestations::TermsOfService::new()
        .account(
            super::v2_core_accounts::v2_core_accounts_persons_update_additional_terms_of_service_account(
                turn.inside(),
            ),
        )
        .crypto_storer(
            super::v2_core_accounts::v2_core_accounts_update_identity_attestations_terms_of_service_crypto_storer(
                turn.inside(),
            ),
        )
        .storer(
            super::v2_core_accounts::v2_core_accounts_update_identity_attestations_terms_of_service_storer(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_accounts_update_identity_attestations_terms_of_service_crypto_storer(
    _: Turn,
) -> stripe::v2::core::accounts::update::identity::attestations::terms_of_service::CryptoStorer {
    stripe::v2::core::accounts::update::identity::attestations::terms_of_service::CryptoStorer::new()
        .date(Timestamp::from(1700000000))
        .ip("ab")
        .user_agent("ab")
}

pub(super) fn v2_core_accounts_update_identity_attestations_terms_of_service_storer(
    _: Turn,
) -> stripe::v2::core::accounts::update::identity::attestations::terms_of_service::Storer {
    stripe::v2::core::accounts::update::identity::attestations::terms_of_service::Storer::new()
        .date(Timestamp::from(1700000000))
        .ip("ab")
        .user_agent("ab")
}

pub(super) fn v2_core_accounts_update_identity_individual(
    turn: Turn,
) -> stripe::v2::core::accounts::update::identity::Individual {
    stripe::v2::core::accounts::update::identity::Individual::new()
        .additional_addresses([
            super::shared::v2_core_account_tokens_create_identity_individual_additional_address(
                turn.inside(),
            ),
        ])
        .additional_names([
            super::v2_core_accounts::v2_core_accounts_create_identity_individual_additional_name(
                turn.inside(),
            ),
        ])
        .address(
            super::shared::v2_core_account_tokens_create_identity_business_details_address(
                turn.inside(),
            ),
        )
        .date_of_birth(
            super::shared::v2_core_accounts_create_identity_individual_date_of_birth(
                turn.inside(),
            ),
        )
        .documents(
            super::shared::v2_core_account_tokens_create_identity_individual_documents(
                turn.inside(),
            ),
        )
        .email("ab")
        .given_name("ab")
        .id_numbers([
            super::shared::v2_core_accounts_create_identity_individual_id_number(
                turn.inside(),
            ),
        ])
        .legal_gender(
            turn.word::<stripe::v2_core_account::identity::individual::LegalGender>(),
        )
        .metadata([("key", turn.clearable(|_| "ab".to_owned()))])
        .nationalities(["ab"])
        .phone("ab")
        .political_exposure(
            turn
                .word::<
                    stripe::v2_core_account::identity::individual::PoliticalExposure,
                >(),
        )
        .relationship(
            super::shared::v2_core_accounts_create_identity_individual_relationship(
                turn.inside(),
            ),
        )
        .script_addresses(
            super::shared::v2_core_account_tokens_create_identity_business_details_script_addresses(
                turn.inside(),
            ),
        )
        .script_names(
            super::shared::v2_core_accounts_create_identity_individual_script_names(
                turn.inside(),
            ),
        )
        .surname("ab")
}

fn delete_v2_core_accounts_account_id_persons_id_required(client: &Client) -> Exchange {
    receive(
        stripe::v2::core::accounts::persons::delete("account_id_1", "id_1").send(client),
    )
}
fn delete_v2_core_accounts_account_id_persons_id_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::v2::core::accounts::persons::delete("account_id_1", "id_1");
    receive(request.send(client))
}

fn get_v2_core_accounts_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::accounts::list().send(client))
}
fn get_v2_core_accounts_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::v2::core::accounts::list()
        .applied_configurations([
            turn.word::<stripe::v2_core_account::AppliedConfiguration>(),
        ])
        .closed(true)
        .limit(1)
        .page("ab");
    receive(request.send(client))
}

fn get_v2_core_accounts_account_id_person_tokens_id_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::v2::core::accounts::person_tokens::retrieve("account_id_1", "id_1")
            .send(client),
    )
}
fn get_v2_core_accounts_account_id_person_tokens_id_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::v2::core::accounts::person_tokens::retrieve(
        "account_id_1",
        "id_1",
    );
    receive(request.send(client))
}

fn get_v2_core_accounts_account_id_persons_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::accounts::persons::list("account_id_1").send(client))
}
fn get_v2_core_accounts_account_id_persons_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::v2::core::accounts::persons::list("account_id_1")
        .limit(1)
        .page("ab");
    receive(request.send(client))
}

fn get_v2_core_accounts_account_id_persons_id_required(client: &Client) -> Exchange {
    receive(
        stripe::v2::core::accounts::persons::retrieve("account_id_1", "id_1")
            .send(client),
    )
}
fn get_v2_core_accounts_account_id_persons_id_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::v2::core::accounts::persons::retrieve("account_id_1", "id_1");
    receive(request.send(client))
}

fn get_v2_core_accounts_id_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::accounts::retrieve("id_1").send(client))
}
fn get_v2_core_accounts_id_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::v2::core::accounts::retrieve("id_1")
        .include([turn.word::<stripe::v2::core::accounts::create::Include>()]);
    receive(request.send(client))
}

fn post_v2_core_accounts_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::accounts::create().send(client))
}
fn post_v2_core_accounts_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::v2::core::accounts::create()
        .account_token("ab")
        .configuration(
            super::v2_core_accounts::v2_core_accounts_create_configuration(turn.inside()),
        )
        .contact_email("ab")
        .contact_phone("ab")
        .dashboard(turn.word::<stripe::v2_core_account::Dashboard>())
        .defaults(
            super::v2_core_accounts::v2_core_accounts_create_defaults(turn.inside()),
        )
        .display_name("ab")
        .identity(
            super::v2_core_accounts::v2_core_accounts_create_identity(turn.inside()),
        )
        .include([turn.word::<stripe::v2::core::accounts::create::Include>()])
        .metadata([("key", "ab")]);
    receive(request.send(client))
}

fn post_v2_core_accounts_account_id_person_tokens_required(client: &Client) -> Exchange {
    receive(
        stripe::v2::core::accounts::person_tokens::create("account_id_1").send(client),
    )
}
fn post_v2_core_accounts_account_id_person_tokens_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::v2::core::accounts::person_tokens::create("account_id_1")
        .additional_addresses([
            super::shared::v2_core_account_tokens_create_identity_individual_additional_address(
                turn.inside(),
            ),
        ])
        .additional_names([
            super::v2_core_accounts::v2_core_accounts_person_tokens_create_additional_name(
                turn.inside(),
            ),
        ])
        .additional_terms_of_service(
            super::v2_core_accounts::v2_core_accounts_person_tokens_create_additional_terms_of_service(
                turn.inside(),
            ),
        )
        .address(
            super::shared::v2_core_account_tokens_create_identity_business_details_address(
                turn.inside(),
            ),
        )
        .date_of_birth(
            super::shared::v2_core_accounts_create_identity_individual_date_of_birth(
                turn.inside(),
            ),
        )
        .documents(
            super::shared::v2_core_account_tokens_create_identity_individual_documents(
                turn.inside(),
            ),
        )
        .email("ab")
        .given_name("ab")
        .id_numbers([
            super::shared::v2_core_accounts_create_identity_individual_id_number(
                turn.inside(),
            ),
        ])
        .legal_gender(
            turn.word::<stripe::v2::core::accounts::person_tokens::create::LegalGender>(),
        )
        .metadata([("key", turn.clearable(|_| "ab".to_owned()))])
        .nationalities(["ab"])
        .phone("ab")
        .political_exposure(
            turn
                .word::<
                    stripe::v2::core::accounts::person_tokens::create::PoliticalExposure,
                >(),
        )
        .relationship(
            super::v2_core_accounts::v2_core_accounts_persons_create_relationship(
                turn.inside(),
            ),
        )
        .script_addresses(
            super::shared::v2_core_account_tokens_create_identity_business_details_script_addresses(
                turn.inside(),
            ),
        )
        .script_names(
            super::shared::v2_core_accounts_create_identity_individual_script_names(
                turn.inside(),
            ),
        )
        .surname("ab");
    receive(request.send(client))
}

fn post_v2_core_accounts_account_id_persons_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::accounts::persons::create("account_id_1").send(client))
}
fn post_v2_core_accounts_account_id_persons_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::v2::core::accounts::persons::create("account_id_1")
        .additional_addresses([
            super::v2_core_accounts::v2_core_accounts_create_identity_individual_additional_address(
                turn.inside(),
            ),
        ])
        .additional_names([
            super::v2_core_accounts::v2_core_accounts_persons_create_additional_name(
                turn.inside(),
            ),
        ])
        .additional_terms_of_service(
            super::v2_core_accounts::v2_core_accounts_persons_create_additional_terms_of_service(
                turn.inside(),
            ),
        )
        .address(
            super::v2_core_accounts::v2_core_accounts_create_identity_business_details_address(
                turn.inside(),
            ),
        )
        .date_of_birth(
            super::shared::v2_core_accounts_create_identity_individual_date_of_birth(
                turn.inside(),
            ),
        )
        .documents(
            super::v2_core_accounts::v2_core_accounts_create_identity_individual_documents(
                turn.inside(),
            ),
        )
        .email("ab")
        .given_name("ab")
        .id_numbers([
            super::shared::v2_core_accounts_create_identity_individual_id_number(
                turn.inside(),
            ),
        ])
        .legal_gender(turn.word::<stripe::v2_core_account_person::LegalGender>())
        .metadata([("key", "ab")])
        .nationalities(["ab"])
        .person_token("ab")
        .phone("ab")
        .political_exposure(
            turn.word::<stripe::v2_core_account_person::PoliticalExposure>(),
        )
        .relationship(
            super::v2_core_accounts::v2_core_accounts_persons_create_relationship(
                turn.inside(),
            ),
        )
        .script_addresses(
            super::v2_core_accounts::v2_core_accounts_create_identity_business_details_script_addresses(
                turn.inside(),
            ),
        )
        .script_names(
            super::shared::v2_core_accounts_create_identity_individual_script_names(
                turn.inside(),
            ),
        )
        .surname("ab");
    receive(request.send(client))
}

fn post_v2_core_accounts_account_id_persons_id_required(client: &Client) -> Exchange {
    receive(
        stripe::v2::core::accounts::persons::update("account_id_1", "id_1").send(client),
    )
}
fn post_v2_core_accounts_account_id_persons_id_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::v2::core::accounts::persons::update("account_id_1", "id_1")
        .additional_addresses([
            super::shared::v2_core_account_tokens_create_identity_individual_additional_address(
                turn.inside(),
            ),
        ])
        .additional_names([
            super::v2_core_accounts::v2_core_accounts_persons_create_additional_name(
                turn.inside(),
            ),
        ])
        .additional_terms_of_service(
            super::v2_core_accounts::v2_core_accounts_persons_update_additional_terms_of_service(
                turn.inside(),
            ),
        )
        .address(
            super::shared::v2_core_account_tokens_create_identity_business_details_address(
                turn.inside(),
            ),
        )
        .date_of_birth(
            super::shared::v2_core_accounts_create_identity_individual_date_of_birth(
                turn.inside(),
            ),
        )
        .documents(
            super::shared::v2_core_account_tokens_create_identity_individual_documents(
                turn.inside(),
            ),
        )
        .email("ab")
        .given_name("ab")
        .id_numbers([
            super::shared::v2_core_accounts_create_identity_individual_id_number(
                turn.inside(),
            ),
        ])
        .legal_gender(turn.word::<stripe::v2_core_account_person::LegalGender>())
        .metadata([("key", turn.clearable(|_| "ab".to_owned()))])
        .nationalities(["ab"])
        .person_token("ab")
        .phone("ab")
        .political_exposure(
            turn.word::<stripe::v2_core_account_person::PoliticalExposure>(),
        )
        .relationship(
            super::v2_core_accounts::v2_core_accounts_persons_create_relationship(
                turn.inside(),
            ),
        )
        .script_addresses(
            super::shared::v2_core_account_tokens_create_identity_business_details_script_addresses(
                turn.inside(),
            ),
        )
        .script_names(
            super::shared::v2_core_accounts_create_identity_individual_script_names(
                turn.inside(),
            ),
        )
        .surname("ab");
    receive(request.send(client))
}

fn post_v2_core_accounts_id_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::accounts::update("id_1").send(client))
}
fn post_v2_core_accounts_id_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::v2::core::accounts::update("id_1")
        .account_token("ab")
        .configuration(
            super::v2_core_accounts::v2_core_accounts_update_configuration(turn.inside()),
        )
        .contact_email("ab")
        .contact_phone("ab")
        .dashboard(turn.word::<stripe::v2_core_account::Dashboard>())
        .defaults(
            super::v2_core_accounts::v2_core_accounts_create_defaults(turn.inside()),
        )
        .display_name("ab")
        .identity(
            super::v2_core_accounts::v2_core_accounts_update_identity(turn.inside()),
        )
        .include([turn.word::<stripe::v2::core::accounts::create::Include>()])
        .metadata([("key", turn.clearable(|_| "ab".to_owned()))]);
    receive(request.send(client))
}

fn post_v2_core_accounts_id_close_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::accounts::close("id_1").send(client))
}
fn post_v2_core_accounts_id_close_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::v2::core::accounts::close("id_1")
        .applied_configurations([
            turn.word::<stripe::v2_core_account::AppliedConfiguration>(),
        ]);
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "DeleteV2CoreAccountsAccountIdPersonsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: delete_v2_core_accounts_account_id_persons_id_required,
        every: delete_v2_core_accounts_account_id_persons_id_every,
    },
    Operation {
        id: "GetV2CoreAccounts",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: get_v2_core_accounts_required,
        every: get_v2_core_accounts_every,
    },
    Operation {
        id: "GetV2CoreAccountsAccountIdPersonTokensId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_v2_core_accounts_account_id_person_tokens_id_required,
        every: get_v2_core_accounts_account_id_person_tokens_id_every,
    },
    Operation {
        id: "GetV2CoreAccountsAccountIdPersons",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_v2_core_accounts_account_id_persons_required,
        every: get_v2_core_accounts_account_id_persons_every,
    },
    Operation {
        id: "GetV2CoreAccountsAccountIdPersonsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_v2_core_accounts_account_id_persons_id_required,
        every: get_v2_core_accounts_account_id_persons_id_every,
    },
    Operation {
        id: "GetV2CoreAccountsId",
        turns: Turns {
            arms: 1,
            words: 7,
            levels: 0,
        },
        required: get_v2_core_accounts_id_required,
        every: get_v2_core_accounts_id_every,
    },
    Operation {
        id: "PostV2CoreAccounts",
        turns: Turns {
            arms: 1,
            words: 115,
            levels: 0,
        },
        required: post_v2_core_accounts_required,
        every: post_v2_core_accounts_every,
    },
    Operation {
        id: "PostV2CoreAccountsAccountIdPersonTokens",
        turns: Turns {
            arms: 2,
            words: 77,
            levels: 0,
        },
        required: post_v2_core_accounts_account_id_person_tokens_required,
        every: post_v2_core_accounts_account_id_person_tokens_every,
    },
    Operation {
        id: "PostV2CoreAccountsAccountIdPersons",
        turns: Turns {
            arms: 1,
            words: 77,
            levels: 0,
        },
        required: post_v2_core_accounts_account_id_persons_required,
        every: post_v2_core_accounts_account_id_persons_every,
    },
    Operation {
        id: "PostV2CoreAccountsAccountIdPersonsId",
        turns: Turns {
            arms: 2,
            words: 77,
            levels: 0,
        },
        required: post_v2_core_accounts_account_id_persons_id_required,
        every: post_v2_core_accounts_account_id_persons_id_every,
    },
    Operation {
        id: "PostV2CoreAccountsId",
        turns: Turns {
            arms: 2,
            words: 115,
            levels: 0,
        },
        required: post_v2_core_accounts_id_required,
        every: post_v2_core_accounts_id_every,
    },
    Operation {
        id: "PostV2CoreAccountsIdClose",
        turns: Turns {
            arms: 1,
            words: 3,
            levels: 0,
        },
        required: post_v2_core_accounts_id_close_required,
        every: post_v2_core_accounts_id_close_every,
    },
];
