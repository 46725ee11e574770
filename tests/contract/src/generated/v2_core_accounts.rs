// Written by `cargo xtask generate`. Do not edit.
//! What `v2::core::accounts` sends.

use crate::prelude::*;

pub(super) fn create_v2_core_account_configuration(
    turn: Turn,
) -> stripe::CreateV2CoreAccountConfiguration {
    stripe::CreateV2CoreAccountConfiguration::new()
        .customer(
            super::v2_core_accounts::create_v2_core_account_configuration_customer(
                turn.inside(),
            ),
        )
        .merchant(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant(
                turn.inside(),
            ),
        )
        .recipient(
            super::v2_core_accounts::create_v2_core_account_configuration_recipient(
                turn.inside(),
            ),
        )
}

pub(super) fn create_v2_core_account_configuration_customer(
    turn: Turn,
) -> stripe::CreateV2CoreAccountConfigurationCustomer {
    stripe::CreateV2CoreAccountConfigurationCustomer::new()
        .automatic_indirect_tax(
            super::v2_core_accounts::create_v2_core_account_configuration_customer_automatic_indirect_tax(
                turn.inside(),
            ),
        )
        .billing(
            super::v2_core_accounts::create_v2_core_account_configuration_customer_billing(
                turn.inside(),
            ),
        )
        .capabilities(
            super::v2_core_accounts::create_v2_core_account_configuration_customer_capabilities(
                turn.inside(),
            ),
        )
        .shipping(
            super::v2_core_accounts::create_v2_core_account_configuration_customer_shipping(
                turn.inside(),
            ),
        )
        .test_clock("ab")
}

pub(super) fn create_v2_core_account_configuration_customer_automatic_indirect_tax(
    turn: Turn,
) -> stripe::CreateV2CoreAccountConfigurationCustomerAutomaticIndirectTax {
    stripe::CreateV2CoreAccountConfigurationCustomerAutomaticIndirectTax::new()
        .exempt(
            turn
                .word::<
                    stripe::CreateV2CoreAccountConfigurationCustomerAutomaticIndirectTaxExempt,
                >(),
        )
        .ip_address("ab")
}

pub(super) fn create_v2_core_account_configuration_customer_billing(
    turn: Turn,
) -> stripe::CreateV2CoreAccountConfigurationCustomerBilling {
    stripe::CreateV2CoreAccountConfigurationCustomerBilling::new()
        .invoice(
            super::v2_core_accounts::create_v2_core_account_configuration_customer_billing_invoice(
                turn.inside(),
            ),
        )
}

pub(super) fn create_v2_core_account_configuration_customer_billing_invoice(
    turn: Turn,
) -> stripe::CreateV2CoreAccountConfigurationCustomerBillingInvoice {
    stripe::CreateV2CoreAccountConfigurationCustomerBillingInvoice::new()
        .custom_fields([
            super::v2_core_accounts::create_v2_core_account_configuration_customer_billing_invoice_custom_field(
                turn.inside(),
            ),
        ])
        .footer("ab")
        .next_sequence(1)
        .prefix("ab")
        .rendering(
            super::v2_core_accounts::create_v2_core_account_configuration_customer_billing_invoice_rendering(
                turn.inside(),
            ),
        )
}

pub(super) fn create_v2_core_account_configuration_customer_billing_invoice_custom_field(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationCustomerBillingInvoiceCustomField {
    stripe::CreateV2CoreAccountConfigurationCustomerBillingInvoiceCustomField::new(
        "ab",
        "ab",
    )
}

pub(super) fn create_v2_core_account_configuration_customer_billing_invoice_rendering(
    turn: Turn,
) -> stripe::CreateV2CoreAccountConfigurationCustomerBillingInvoiceRendering {
    stripe::CreateV2CoreAccountConfigurationCustomerBillingInvoiceRendering::new()
        .amount_tax_display(turn.word::<stripe::AmountTaxDisplay>())
        .template("ab")
}

pub(super) fn create_v2_core_account_configuration_customer_capabilities(
    turn: Turn,
) -> stripe::CreateV2CoreAccountConfigurationCustomerCapabilities {
    stripe::CreateV2CoreAccountConfigurationCustomerCapabilities::new()
        .automatic_indirect_tax(
            super::v2_core_accounts::create_v2_core_account_configuration_customer_capabilities_automatic_indirect_tax(
                turn.inside(),
            ),
        )
}

pub(super) fn create_v2_core_account_configuration_customer_capabilities_automatic_indirect_tax(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax {
    stripe::CreateV2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax::new(
        true,
    )
}

pub(super) fn create_v2_core_account_configuration_customer_shipping(
    turn: Turn,
) -> stripe::CreateV2CoreAccountConfigurationCustomerShipping {
    stripe::CreateV2CoreAccountConfigurationCustomerShipping::new()
        .address(super::shared::shipping_details_address(turn.inside()))
        .name("ab")
        .phone("ab")
}

pub(super) fn create_v2_core_account_configuration_merchant(
    turn: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchant {
    stripe::CreateV2CoreAccountConfigurationMerchant::new()
        .bacs_debit_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_bacs_debit_payments(
                turn.inside(),
            ),
        )
        .branding(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_branding(
                turn.inside(),
            ),
        )
        .capabilities(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities(
                turn.inside(),
            ),
        )
        .card_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_card_payments(
                turn.inside(),
            ),
        )
        .konbini_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_konbini_payments(
                turn.inside(),
            ),
        )
        .mcc("ab")
        .script_statement_descriptor(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_script_statement_descriptor(
                turn.inside(),
            ),
        )
        .statement_descriptor(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_statement_descriptor(
                turn.inside(),
            ),
        )
        .support(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_support(
                turn.inside(),
            ),
        )
}

pub(super) fn create_v2_core_account_configuration_merchant_bacs_debit_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantBacsDebitPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantBacsDebitPayments::new()
        .display_name("ab")
}

pub(super) fn create_v2_core_account_configuration_merchant_branding(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantBranding {
    stripe::CreateV2CoreAccountConfigurationMerchantBranding::new()
        .icon("ab")
        .logo("ab")
        .primary_color("ab")
        .secondary_color("ab")
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities(
    turn: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilities {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilities::new()
        .ach_debit_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_ach_debit_payments(
                turn.inside(),
            ),
        )
        .acss_debit_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_acss_debit_payments(
                turn.inside(),
            ),
        )
        .affirm_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_affirm_payments(
                turn.inside(),
            ),
        )
        .afterpay_clearpay_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_afterpay_clearpay_payments(
                turn.inside(),
            ),
        )
        .alma_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_alma_payments(
                turn.inside(),
            ),
        )
        .amazon_pay_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_amazon_pay_payments(
                turn.inside(),
            ),
        )
        .au_becs_debit_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_au_becs_debit_payments(
                turn.inside(),
            ),
        )
        .bacs_debit_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_bacs_debit_payments(
                turn.inside(),
            ),
        )
        .bancontact_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_bancontact_payments(
                turn.inside(),
            ),
        )
        .blik_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_blik_payments(
                turn.inside(),
            ),
        )
        .boleto_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_boleto_payments(
                turn.inside(),
            ),
        )
        .card_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_card_payments(
                turn.inside(),
            ),
        )
        .cartes_bancaires_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_cartes_bancaires_payments(
                turn.inside(),
            ),
        )
        .cashapp_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_cashapp_payments(
                turn.inside(),
            ),
        )
        .eps_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_eps_payments(
                turn.inside(),
            ),
        )
        .fpx_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_fpx_payments(
                turn.inside(),
            ),
        )
        .gb_bank_transfer_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_gb_bank_transfer_payments(
                turn.inside(),
            ),
        )
        .grabpay_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_grabpay_payments(
                turn.inside(),
            ),
        )
        .ideal_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_ideal_payments(
                turn.inside(),
            ),
        )
        .jcb_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_jcb_payments(
                turn.inside(),
            ),
        )
        .jp_bank_transfer_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_jp_bank_transfer_payments(
                turn.inside(),
            ),
        )
        .kakao_pay_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_kakao_pay_payments(
                turn.inside(),
            ),
        )
        .klarna_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_klarna_payments(
                turn.inside(),
            ),
        )
        .konbini_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_konbini_payments(
                turn.inside(),
            ),
        )
        .kr_card_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_kr_card_payments(
                turn.inside(),
            ),
        )
        .link_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_link_payments(
                turn.inside(),
            ),
        )
        .mobilepay_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_mobilepay_payments(
                turn.inside(),
            ),
        )
        .multibanco_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_multibanco_payments(
                turn.inside(),
            ),
        )
        .mx_bank_transfer_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_mx_bank_transfer_payments(
                turn.inside(),
            ),
        )
        .naver_pay_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_naver_pay_payments(
                turn.inside(),
            ),
        )
        .oxxo_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_oxxo_payments(
                turn.inside(),
            ),
        )
        .p24_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_p24_payments(
                turn.inside(),
            ),
        )
        .pay_by_bank_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_pay_by_bank_payments(
                turn.inside(),
            ),
        )
        .payco_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_payco_payments(
                turn.inside(),
            ),
        )
        .paynow_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_paynow_payments(
                turn.inside(),
            ),
        )
        .promptpay_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_promptpay_payments(
                turn.inside(),
            ),
        )
        .revolut_pay_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_revolut_pay_payments(
                turn.inside(),
            ),
        )
        .samsung_pay_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_samsung_pay_payments(
                turn.inside(),
            ),
        )
        .sepa_bank_transfer_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_sepa_bank_transfer_payments(
                turn.inside(),
            ),
        )
        .sepa_debit_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_sepa_debit_payments(
                turn.inside(),
            ),
        )
        .swish_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_swish_payments(
                turn.inside(),
            ),
        )
        .twint_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_twint_payments(
                turn.inside(),
            ),
        )
        .us_bank_transfer_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_us_bank_transfer_payments(
                turn.inside(),
            ),
        )
        .zip_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_capabilities_zip_payments(
                turn.inside(),
            ),
        )
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_ach_debit_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesAchDebitPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesAchDebitPayments::new(
        true,
    )
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_acss_debit_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesAcssDebitPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesAcssDebitPayments::new(
        true,
    )
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_affirm_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesAffirmPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesAffirmPayments::new(true)
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_afterpay_clearpay_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesAfterpayClearpayPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesAfterpayClearpayPayments::new(
        true,
    )
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_alma_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesAlmaPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesAlmaPayments::new(true)
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_amazon_pay_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesAmazonPayPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesAmazonPayPayments::new(
        true,
    )
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_au_becs_debit_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesAuBecsDebitPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesAuBecsDebitPayments::new(
        true,
    )
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_bacs_debit_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesBacsDebitPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesBacsDebitPayments::new(
        true,
    )
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_bancontact_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesBancontactPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesBancontactPayments::new(
        true,
    )
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_blik_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesBlikPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesBlikPayments::new(true)
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_boleto_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesBoletoPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesBoletoPayments::new(true)
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_card_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesCardPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesCardPayments::new(true)
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_cartes_bancaires_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesCartesBancairesPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesCartesBancairesPayments::new(
        true,
    )
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_cashapp_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesCashappPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesCashappPayments::new(
        true,
    )
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_eps_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesEpsPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesEpsPayments::new(true)
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_fpx_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesFpxPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesFpxPayments::new(true)
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_gb_bank_transfer_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesGbBankTransferPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesGbBankTransferPayments::new(
        true,
    )
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_grabpay_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesGrabpayPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesGrabpayPayments::new(
        true,
    )
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_ideal_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesIdealPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesIdealPayments::new(true)
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_jcb_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesJcbPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesJcbPayments::new(true)
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_jp_bank_transfer_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesJpBankTransferPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesJpBankTransferPayments::new(
        true,
    )
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_kakao_pay_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesKakaoPayPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesKakaoPayPayments::new(
        true,
    )
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_klarna_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesKlarnaPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesKlarnaPayments::new(true)
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_konbini_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesKonbiniPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesKonbiniPayments::new(
        true,
    )
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_kr_card_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesKrCardPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesKrCardPayments::new(true)
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_link_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesLinkPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesLinkPayments::new(true)
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_mobilepay_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesMobilepayPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesMobilepayPayments::new(
        true,
    )
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_multibanco_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesMultibancoPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesMultibancoPayments::new(
        true,
    )
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_mx_bank_transfer_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesMxBankTransferPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesMxBankTransferPayments::new(
        true,
    )
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_naver_pay_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesNaverPayPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesNaverPayPayments::new(
        true,
    )
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_oxxo_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesOxxoPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesOxxoPayments::new(true)
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_p24_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesP24Payments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesP24Payments::new(true)
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_pay_by_bank_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesPayByBankPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesPayByBankPayments::new(
        true,
    )
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_payco_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesPaycoPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesPaycoPayments::new(true)
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_paynow_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesPaynowPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesPaynowPayments::new(true)
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_promptpay_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesPromptpayPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesPromptpayPayments::new(
        true,
    )
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_revolut_pay_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesRevolutPayPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesRevolutPayPayments::new(
        true,
    )
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_samsung_pay_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesSamsungPayPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesSamsungPayPayments::new(
        true,
    )
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_sepa_bank_transfer_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesSepaBankTransferPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesSepaBankTransferPayments::new(
        true,
    )
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_sepa_debit_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesSepaDebitPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesSepaDebitPayments::new(
        true,
    )
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_swish_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesSwishPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesSwishPayments::new(true)
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_twint_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesTwintPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesTwintPayments::new(true)
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_us_bank_transfer_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesUsBankTransferPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesUsBankTransferPayments::new(
        true,
    )
}

pub(super) fn create_v2_core_account_configuration_merchant_capabilities_zip_payments(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesZipPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCapabilitiesZipPayments::new(true)
}

pub(super) fn create_v2_core_account_configuration_merchant_card_payments(
    turn: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCardPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantCardPayments::new()
        .decline_on(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_card_payments_decline_on(
                turn.inside(),
            ),
        )
}

pub(super) fn create_v2_core_account_configuration_merchant_card_payments_decline_on(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantCardPaymentsDeclineOn {
    stripe::CreateV2CoreAccountConfigurationMerchantCardPaymentsDeclineOn::new()
        .avs_failure(true)
        .cvc_failure(true)
}

pub(super) fn create_v2_core_account_configuration_merchant_konbini_payments(
    turn: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantKonbiniPayments {
    stripe::CreateV2CoreAccountConfigurationMerchantKonbiniPayments::new()
        .support(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_konbini_payments_support(
                turn.inside(),
            ),
        )
}

pub(super) fn create_v2_core_account_configuration_merchant_konbini_payments_support(
    turn: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantKonbiniPaymentsSupport {
    stripe::CreateV2CoreAccountConfigurationMerchantKonbiniPaymentsSupport::new()
        .email("ab")
        .hours(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_konbini_payments_support_hours(
                turn.inside(),
            ),
        )
        .phone("ab")
}

pub(super) fn create_v2_core_account_configuration_merchant_konbini_payments_support_hours(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHours {
    stripe::CreateV2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHours::new()
        .end_time("ab")
        .start_time("ab")
}

pub(super) fn create_v2_core_account_configuration_merchant_script_statement_descriptor(
    turn: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantScriptStatementDescriptor {
    stripe::CreateV2CoreAccountConfigurationMerchantScriptStatementDescriptor::new()
        .kana(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_script_statement_descriptor_kana(
                turn.inside(),
            ),
        )
        .kanji(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_script_statement_descriptor_kanji(
                turn.inside(),
            ),
        )
}

pub(super) fn create_v2_core_account_configuration_merchant_script_statement_descriptor_kana(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantScriptStatementDescriptorKana {
    stripe::CreateV2CoreAccountConfigurationMerchantScriptStatementDescriptorKana::new()
        .descriptor("ab")
        .prefix("ab")
}

pub(super) fn create_v2_core_account_configuration_merchant_script_statement_descriptor_kanji(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantScriptStatementDescriptorKanji {
    stripe::CreateV2CoreAccountConfigurationMerchantScriptStatementDescriptorKanji::new()
        .descriptor("ab")
        .prefix("ab")
}

pub(super) fn create_v2_core_account_configuration_merchant_statement_descriptor(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantStatementDescriptor {
    stripe::CreateV2CoreAccountConfigurationMerchantStatementDescriptor::new()
        .descriptor("ab")
        .prefix("ab")
}

pub(super) fn create_v2_core_account_configuration_merchant_support(
    turn: Turn,
) -> stripe::CreateV2CoreAccountConfigurationMerchantSupport {
    stripe::CreateV2CoreAccountConfigurationMerchantSupport::new()
        .address(
            super::v2_core_accounts::create_v2_core_account_person_address(turn.inside()),
        )
        .email("ab")
        .phone("ab")
        .url("ab")
}

pub(super) fn create_v2_core_account_configuration_recipient(
    turn: Turn,
) -> stripe::CreateV2CoreAccountConfigurationRecipient {
    stripe::CreateV2CoreAccountConfigurationRecipient::new()
        .capabilities(
            super::v2_core_accounts::create_v2_core_account_configuration_recipient_capabilities(
                turn.inside(),
            ),
        )
}

pub(super) fn create_v2_core_account_configuration_recipient_capabilities(
    turn: Turn,
) -> stripe::CreateV2CoreAccountConfigurationRecipientCapabilities {
    stripe::CreateV2CoreAccountConfigurationRecipientCapabilities::new()
        .stripe_balance(
            super::v2_core_accounts::create_v2_core_account_configuration_recipient_capabilities_stripe_balance(
                turn.inside(),
            ),
        )
}

pub(super) fn create_v2_core_account_configuration_recipient_capabilities_stripe_balance(
    turn: Turn,
) -> stripe::CreateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalance {
    stripe::CreateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalance::new()
        .stripe_transfers(
            super::v2_core_accounts::create_v2_core_account_configuration_recipient_capabilities_stripe_balance_stripe_transfers(
                turn.inside(),
            ),
        )
}

pub(super) fn create_v2_core_account_configuration_recipient_capabilities_stripe_balance_stripe_transfers(
    _: Turn,
) -> stripe::CreateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers {
    stripe::CreateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers::new(
        true,
    )
}

pub(super) fn create_v2_core_account_defaults(
    turn: Turn,
) -> stripe::CreateV2CoreAccountDefaults {
    stripe::CreateV2CoreAccountDefaults::new()
        .currency("ab")
        .locales([turn.word::<stripe::CreateV2CoreAccountDefaultsLocale>()])
        .profile(
            super::v2_core_accounts::create_v2_core_account_defaults_profile(
                turn.inside(),
            ),
        )
        .responsibilities(
            super::v2_core_accounts::create_v2_core_account_defaults_responsibilities(
                turn.inside(),
            ),
        )
}

pub(super) fn create_v2_core_account_defaults_profile(
    _: Turn,
) -> stripe::CreateV2CoreAccountDefaultsProfile {
    stripe::CreateV2CoreAccountDefaultsProfile::new()
        .business_url("ab")
        .doing_business_as("ab")
        .product_description("ab")
}

pub(super) fn create_v2_core_account_defaults_responsibilities(
    turn: Turn,
) -> stripe::CreateV2CoreAccountDefaultsResponsibilities {
    stripe::CreateV2CoreAccountDefaultsResponsibilities::new(
        turn.word::<stripe::FeesCollector>(),
        turn.word::<stripe::LossesCollector>(),
    )
}

pub(super) fn create_v2_core_account_identity(
    turn: Turn,
) -> stripe::CreateV2CoreAccountIdentity {
    stripe::CreateV2CoreAccountIdentity::new()
        .attestations(
            super::v2_core_accounts::create_v2_core_account_identity_attestations(
                turn.inside(),
            ),
        )
        .business_details(
            super::v2_core_accounts::create_v2_core_account_identity_business_details(
                turn.inside(),
            ),
        )
        .country("ab")
        .entity_type(turn.word::<stripe::EntityType>())
        .individual(
            super::v2_core_accounts::create_v2_core_account_identity_individual(
                turn.inside(),
            ),
        )
}

pub(super) fn create_v2_core_account_identity_attestations(
    turn: Turn,
) -> stripe::CreateV2CoreAccountIdentityAttestations {
    stripe::CreateV2CoreAccountIdentityAttestations::new()
        .directorship_declaration(
            super::v2_core_accounts::create_v2_core_account_identity_attestations_directorship_declaration(
                turn.inside(),
            ),
        )
        .ownership_declaration(
            super::v2_core_accounts::create_v2_core_account_identity_attestations_ownership_declaration(
                turn.inside(),
            ),
        )
        .persons_provided(
            super::shared::v2_core_account_token_identity_attestations_persons_provided(
                turn.inside(),
            ),
        )
        .representative_declaration(
            super::v2_core_accounts::create_v2_core_account_identity_attestations_representative_declaration(
                turn.inside(),
            ),
        )
        .terms_of_service(
            super::v2_core_accounts::create_v2_core_account_identity_attestations_terms_of_service(
                turn.inside(),
            ),
        )
}

pub(super) fn create_v2_core_account_identity_attestations_directorship_declaration(
    _: Turn,
) -> stripe::CreateV2CoreAccountIdentityAttestationsDirectorshipDeclaration {
    stripe::CreateV2CoreAccountIdentityAttestationsDirectorshipDeclaration::new()
        .date(Timestamp::from(1700000000))
        .ip("ab")
        .user_agent("ab")
}

pub(super) fn create_v2_core_account_identity_attestations_ownership_declaration(
    _: Turn,
) -> stripe::CreateV2CoreAccountIdentityAttestationsOwnershipDeclaration {
    stripe::CreateV2CoreAccountIdentityAttestationsOwnershipDeclaration::new()
        .date(Timestamp::from(1700000000))
        .ip("ab")
        .user_agent("ab")
}

pub(super) fn create_v2_core_account_identity_attestations_representative_declaration(
    _: Turn,
) -> stripe::CreateV2CoreAccountIdentityAttestationsRepresentativeDeclaration {
    stripe::CreateV2CoreAccountIdentityAttestationsRepresentativeDeclaration::new()
        .date(Timestamp::from(1700000000))
        .ip("ab")
        .user_agent("ab")
}

pub(super) fn create_v2_core_account_identity_attestations_terms_of_service(
    turn: Turn,
) -> stripe::CreateV2CoreAccountIdentityAttestationsTermsOfService {
    stripe::CreateV2CoreAccountIdentityAttestationsTermsOfService::new()
        .account(
            super::v2_core_accounts::create_v2_core_account_person_additional_terms_of_service_account(
                turn.inside(),
            ),
        )
}

pub(super) fn create_v2_core_account_identity_business_details(
    turn: Turn,
) -> stripe::CreateV2CoreAccountIdentityBusinessDetails {
    stripe::CreateV2CoreAccountIdentityBusinessDetails::new()
        .address(
            super::v2_core_accounts::create_v2_core_account_person_address(turn.inside()),
        )
        .annual_revenue(
            super::shared::v2_core_account_token_identity_business_details_annual_revenue(
                turn.inside(),
            ),
        )
        .documents(
            super::v2_core_accounts::create_v2_core_account_identity_business_details_documents(
                turn.inside(),
            ),
        )
        .estimated_worker_count(1)
        .id_numbers([
            super::shared::v2_core_account_token_identity_business_details_id_number(
                turn.inside(),
            ),
        ])
        .monthly_estimated_revenue(
            super::shared::v2_core_account_token_identity_business_details_monthly_estimated_revenue(
                turn.inside(),
            ),
        )
        .phone("ab")
        .registered_name("ab")
        .registration_date(
            super::shared::v2_core_account_token_identity_business_details_registration_date(
                turn.inside(),
            ),
        )
        .script_addresses(
            super::v2_core_accounts::create_v2_core_account_person_script_addresses(
                turn.inside(),
            ),
        )
        .script_names(
            super::shared::v2_core_account_token_identity_business_details_script_names(
                turn.inside(),
            ),
        )
        .structure(
            turn.word::<stripe::V2CoreAccountTokenIdentityBusinessDetailsStructure>(),
        )
}

pub(super) fn create_v2_core_account_identity_business_details_documents(
    turn: Turn,
) -> stripe::CreateV2CoreAccountIdentityBusinessDetailsDocuments {
    stripe::CreateV2CoreAccountIdentityBusinessDetailsDocuments::new()
        .bank_account_ownership_verification(
            super::shared::v2_core_account_token_identity_business_details_documents_bank_account_ownership_verification(
                turn.inside(),
            ),
        )
        .company_license(
            super::shared::v2_core_account_token_identity_business_details_documents_company_license(
                turn.inside(),
            ),
        )
        .company_memorandum_of_association(
            super::shared::v2_core_account_token_identity_business_details_documents_company_memorandum_of_association(
                turn.inside(),
            ),
        )
        .company_ministerial_decree(
            super::shared::v2_core_account_token_identity_business_details_documents_company_ministerial_decree(
                turn.inside(),
            ),
        )
        .company_registration_verification(
            super::shared::v2_core_account_token_identity_business_details_documents_company_registration_verification(
                turn.inside(),
            ),
        )
        .company_tax_id_verification(
            super::shared::v2_core_account_token_identity_business_details_documents_company_tax_id_verification(
                turn.inside(),
            ),
        )
        .primary_verification(
            super::v2_core_accounts::create_v2_core_account_person_documents_primary_verification(
                turn.inside(),
            ),
        )
        .proof_of_address(
            super::shared::v2_core_account_token_identity_business_details_documents_proof_of_address(
                turn.inside(),
            ),
        )
        .proof_of_registration(
            super::shared::v2_core_account_token_identity_business_details_documents_proof_of_registration(
                turn.inside(),
            ),
        )
        .proof_of_ultimate_beneficial_ownership(
            super::shared::v2_core_account_token_identity_business_details_documents_proof_of_ultimate_beneficial_ownership(
                turn.inside(),
            ),
        )
}

pub(super) fn create_v2_core_account_identity_individual(
    turn: Turn,
) -> stripe::CreateV2CoreAccountIdentityIndividual {
    stripe::CreateV2CoreAccountIdentityIndividual::new()
        .additional_addresses([
            super::v2_core_accounts::create_v2_core_account_person_additional_address(
                turn.inside(),
            ),
        ])
        .additional_names([
            super::shared::v2_core_account_person_token_additional_name(turn.inside()),
        ])
        .address(
            super::v2_core_accounts::create_v2_core_account_person_address(turn.inside()),
        )
        .date_of_birth(
            super::shared::v2_core_account_person_token_date_of_birth(turn.inside()),
        )
        .documents(
            super::v2_core_accounts::create_v2_core_account_person_documents(
                turn.inside(),
            ),
        )
        .email("ab")
        .given_name("ab")
        .id_numbers([
            super::shared::v2_core_account_person_token_id_number(turn.inside()),
        ])
        .legal_gender(turn.word::<stripe::LegalGender>())
        .metadata([("key", "ab")])
        .nationalities(["ab"])
        .phone("ab")
        .political_exposure(turn.word::<stripe::PoliticalExposure>())
        .relationship(
            super::shared::v2_core_account_token_identity_individual_relationship(
                turn.inside(),
            ),
        )
        .script_addresses(
            super::v2_core_accounts::create_v2_core_account_person_script_addresses(
                turn.inside(),
            ),
        )
        .script_names(
            super::shared::v2_core_account_person_token_script_names(turn.inside()),
        )
        .surname("ab")
}

pub(super) fn v2_core_account_person_token_additional_terms_of_service(
    turn: Turn,
) -> stripe::V2CoreAccountPersonTokenAdditionalTermsOfService {
    stripe::V2CoreAccountPersonTokenAdditionalTermsOfService::new()
        .account(
            super::shared::v2_core_account_person_token_additional_terms_of_service_account(
                turn.inside(),
            ),
        )
}

pub(super) fn v2_core_account_person_token_relationship(
    _: Turn,
) -> stripe::V2CoreAccountPersonTokenRelationship {
    stripe::V2CoreAccountPersonTokenRelationship::new()
        .authorizer(true)
        .director(true)
        .executive(true)
        .legal_guardian(true)
        .owner(true)
        .percent_ownership(1)
        .representative(true)
        .title("ab")
}

pub(super) fn create_v2_core_account_person_additional_address(
    _: Turn,
) -> stripe::CreateV2CoreAccountPersonAdditionalAddress {
    stripe::CreateV2CoreAccountPersonAdditionalAddress::new("ab")
        .city("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
        .town("ab")
}

pub(super) fn create_v2_core_account_person_additional_terms_of_service(
    turn: Turn,
) -> stripe::CreateV2CoreAccountPersonAdditionalTermsOfService {
    stripe::CreateV2CoreAccountPersonAdditionalTermsOfService::new()
        .account(
            super::v2_core_accounts::create_v2_core_account_person_additional_terms_of_service_account(
                turn.inside(),
            ),
        )
}

pub(super) fn create_v2_core_account_person_additional_terms_of_service_account(
    _: Turn,
) -> stripe::CreateV2CoreAccountPersonAdditionalTermsOfServiceAccount {
    stripe::CreateV2CoreAccountPersonAdditionalTermsOfServiceAccount::new(
            Timestamp::from(1700000000),
            "ab",
        )
        .user_agent("ab")
}

pub(super) fn create_v2_core_account_person_address(
    _: Turn,
) -> stripe::CreateV2CoreAccountPersonAddress {
    stripe::CreateV2CoreAccountPersonAddress::new("ab")
        .city("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
        .town("ab")
}

pub(super) fn create_v2_core_account_person_documents(
    turn: Turn,
) -> stripe::CreateV2CoreAccountPersonDocuments {
    stripe::CreateV2CoreAccountPersonDocuments::new()
        .company_authorization(
            super::shared::v2_core_account_person_token_documents_company_authorization(
                turn.inside(),
            ),
        )
        .passport(
            super::shared::v2_core_account_person_token_documents_passport(turn.inside()),
        )
        .primary_verification(
            super::v2_core_accounts::create_v2_core_account_person_documents_primary_verification(
                turn.inside(),
            ),
        )
        .secondary_verification(
            super::v2_core_accounts::create_v2_core_account_person_documents_secondary_verification(
                turn.inside(),
            ),
        )
        .visa(super::shared::v2_core_account_person_token_documents_visa(turn.inside()))
}

pub(super) fn create_v2_core_account_person_documents_primary_verification(
    turn: Turn,
) -> stripe::CreateV2CoreAccountPersonDocumentsPrimaryVerification {
    stripe::CreateV2CoreAccountPersonDocumentsPrimaryVerification::new(
        super::v2_core_accounts::create_v2_core_account_person_documents_primary_verification_front_back(
            turn.inside(),
        ),
    )
}

pub(super) fn create_v2_core_account_person_documents_primary_verification_front_back(
    _: Turn,
) -> stripe::CreateV2CoreAccountPersonDocumentsPrimaryVerificationFrontBack {
    stripe::CreateV2CoreAccountPersonDocumentsPrimaryVerificationFrontBack::new("ab")
        .back("ab")
}

pub(super) fn create_v2_core_account_person_documents_secondary_verification(
    turn: Turn,
) -> stripe::CreateV2CoreAccountPersonDocumentsSecondaryVerification {
    stripe::CreateV2CoreAccountPersonDocumentsSecondaryVerification::new(
        super::v2_core_accounts::create_v2_core_account_person_documents_primary_verification_front_back(
            turn.inside(),
        ),
    )
}

pub(super) fn create_v2_core_account_person_script_addresses(
    turn: Turn,
) -> stripe::CreateV2CoreAccountPersonScriptAddresses {
    stripe::CreateV2CoreAccountPersonScriptAddresses::new()
        .kana(
            super::v2_core_accounts::create_v2_core_account_person_script_addresses_kana(
                turn.inside(),
            ),
        )
        .kanji(
            super::v2_core_accounts::create_v2_core_account_person_script_addresses_kanji(
                turn.inside(),
            ),
        )
}

pub(super) fn create_v2_core_account_person_script_addresses_kana(
    _: Turn,
) -> stripe::CreateV2CoreAccountPersonScriptAddressesKana {
    stripe::CreateV2CoreAccountPersonScriptAddressesKana::new("ab")
        .city("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
        .town("ab")
}

pub(super) fn create_v2_core_account_person_script_addresses_kanji(
    _: Turn,
) -> stripe::CreateV2CoreAccountPersonScriptAddressesKanji {
    stripe::CreateV2CoreAccountPersonScriptAddressesKanji::new("ab")
        .city("ab")
        .line1("ab")
        .line2("ab")
        .postal_code("ab")
        .state("ab")
        .town("ab")
}

pub(super) fn update_v2_core_account_person_additional_terms_of_service(
    turn: Turn,
) -> stripe::UpdateV2CoreAccountPersonAdditionalTermsOfService {
    stripe::UpdateV2CoreAccountPersonAdditionalTermsOfService::new()
        .account(
            super::v2_core_accounts::update_v2_core_account_person_additional_terms_of_service_account(
                turn.inside(),
            ),
        )
}

pub(super) fn update_v2_core_account_person_additional_terms_of_service_account(
    _: Turn,
) -> stripe::UpdateV2CoreAccountPersonAdditionalTermsOfServiceAccount {
    stripe::UpdateV2CoreAccountPersonAdditionalTermsOfServiceAccount::new()
        .date(Timestamp::from(1700000000))
        .ip("ab")
        .user_agent("ab")
}

pub(super) fn update_v2_core_account_configuration(
    turn: Turn,
) -> stripe::UpdateV2CoreAccountConfiguration {
    stripe::UpdateV2CoreAccountConfiguration::new()
        .customer(
            super::v2_core_accounts::update_v2_core_account_configuration_customer(
                turn.inside(),
            ),
        )
        .merchant(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant(
                turn.inside(),
            ),
        )
        .recipient(
            super::v2_core_accounts::update_v2_core_account_configuration_recipient(
                turn.inside(),
            ),
        )
}

pub(super) fn update_v2_core_account_configuration_customer(
    turn: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationCustomer {
    stripe::UpdateV2CoreAccountConfigurationCustomer::new()
        .applied(true)
        .automatic_indirect_tax(
            super::v2_core_accounts::update_v2_core_account_configuration_customer_automatic_indirect_tax(
                turn.inside(),
            ),
        )
        .billing(
            super::v2_core_accounts::update_v2_core_account_configuration_customer_billing(
                turn.inside(),
            ),
        )
        .capabilities(
            super::v2_core_accounts::update_v2_core_account_configuration_customer_capabilities(
                turn.inside(),
            ),
        )
        .shipping(
            super::v2_core_accounts::create_v2_core_account_configuration_customer_shipping(
                turn.inside(),
            ),
        )
        .test_clock("ab")
}

pub(super) fn update_v2_core_account_configuration_customer_automatic_indirect_tax(
    turn: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationCustomerAutomaticIndirectTax {
    stripe::UpdateV2CoreAccountConfigurationCustomerAutomaticIndirectTax::new()
        .exempt(
            turn
                .word::<
                    stripe::CreateV2CoreAccountConfigurationCustomerAutomaticIndirectTaxExempt,
                >(),
        )
        .ip_address("ab")
        .validate_location(turn.word::<stripe::ValidateLocation>())
}

pub(super) fn update_v2_core_account_configuration_customer_billing(
    turn: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationCustomerBilling {
    stripe::UpdateV2CoreAccountConfigurationCustomerBilling::new()
        .default_payment_method("ab")
        .invoice(
            super::v2_core_accounts::create_v2_core_account_configuration_customer_billing_invoice(
                turn.inside(),
            ),
        )
}

pub(super) fn update_v2_core_account_configuration_customer_capabilities(
    turn: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationCustomerCapabilities {
    stripe::UpdateV2CoreAccountConfigurationCustomerCapabilities::new()
        .automatic_indirect_tax(
            super::v2_core_accounts::update_v2_core_account_configuration_customer_capabilities_automatic_indirect_tax(
                turn.inside(),
            ),
        )
}

pub(super) fn update_v2_core_account_configuration_customer_capabilities_automatic_indirect_tax(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax {
    stripe::UpdateV2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant(
    turn: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchant {
    stripe::UpdateV2CoreAccountConfigurationMerchant::new()
        .applied(true)
        .bacs_debit_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_bacs_debit_payments(
                turn.inside(),
            ),
        )
        .branding(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_branding(
                turn.inside(),
            ),
        )
        .capabilities(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities(
                turn.inside(),
            ),
        )
        .card_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_card_payments(
                turn.inside(),
            ),
        )
        .konbini_payments(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_konbini_payments(
                turn.inside(),
            ),
        )
        .mcc("ab")
        .script_statement_descriptor(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_script_statement_descriptor(
                turn.inside(),
            ),
        )
        .statement_descriptor(
            super::v2_core_accounts::create_v2_core_account_configuration_merchant_statement_descriptor(
                turn.inside(),
            ),
        )
        .support(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_support(
                turn.inside(),
            ),
        )
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities(
    turn: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilities {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilities::new()
        .ach_debit_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_ach_debit_payments(
                turn.inside(),
            ),
        )
        .acss_debit_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_acss_debit_payments(
                turn.inside(),
            ),
        )
        .affirm_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_affirm_payments(
                turn.inside(),
            ),
        )
        .afterpay_clearpay_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_afterpay_clearpay_payments(
                turn.inside(),
            ),
        )
        .alma_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_alma_payments(
                turn.inside(),
            ),
        )
        .amazon_pay_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_amazon_pay_payments(
                turn.inside(),
            ),
        )
        .au_becs_debit_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_au_becs_debit_payments(
                turn.inside(),
            ),
        )
        .bacs_debit_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_bacs_debit_payments(
                turn.inside(),
            ),
        )
        .bancontact_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_bancontact_payments(
                turn.inside(),
            ),
        )
        .blik_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_blik_payments(
                turn.inside(),
            ),
        )
        .boleto_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_boleto_payments(
                turn.inside(),
            ),
        )
        .card_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_card_payments(
                turn.inside(),
            ),
        )
        .cartes_bancaires_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_cartes_bancaires_payments(
                turn.inside(),
            ),
        )
        .cashapp_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_cashapp_payments(
                turn.inside(),
            ),
        )
        .eps_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_eps_payments(
                turn.inside(),
            ),
        )
        .fpx_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_fpx_payments(
                turn.inside(),
            ),
        )
        .gb_bank_transfer_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_gb_bank_transfer_payments(
                turn.inside(),
            ),
        )
        .grabpay_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_grabpay_payments(
                turn.inside(),
            ),
        )
        .ideal_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_ideal_payments(
                turn.inside(),
            ),
        )
        .jcb_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_jcb_payments(
                turn.inside(),
            ),
        )
        .jp_bank_transfer_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_jp_bank_transfer_payments(
                turn.inside(),
            ),
        )
        .kakao_pay_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_kakao_pay_payments(
                turn.inside(),
            ),
        )
        .klarna_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_klarna_payments(
                turn.inside(),
            ),
        )
        .konbini_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_konbini_payments(
                turn.inside(),
            ),
        )
        .kr_card_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_kr_card_payments(
                turn.inside(),
            ),
        )
        .link_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_link_payments(
                turn.inside(),
            ),
        )
        .mobilepay_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_mobilepay_payments(
                turn.inside(),
            ),
        )
        .multibanco_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_multibanco_payments(
                turn.inside(),
            ),
        )
        .mx_bank_transfer_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_mx_bank_transfer_payments(
                turn.inside(),
            ),
        )
        .naver_pay_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_naver_pay_payments(
                turn.inside(),
            ),
        )
        .oxxo_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_oxxo_payments(
                turn.inside(),
            ),
        )
        .p24_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_p24_payments(
                turn.inside(),
            ),
        )
        .pay_by_bank_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_pay_by_bank_payments(
                turn.inside(),
            ),
        )
        .payco_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_payco_payments(
                turn.inside(),
            ),
        )
        .paynow_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_paynow_payments(
                turn.inside(),
            ),
        )
        .promptpay_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_promptpay_payments(
                turn.inside(),
            ),
        )
        .revolut_pay_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_revolut_pay_payments(
                turn.inside(),
            ),
        )
        .samsung_pay_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_samsung_pay_payments(
                turn.inside(),
            ),
        )
        .sepa_bank_transfer_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_sepa_bank_transfer_payments(
                turn.inside(),
            ),
        )
        .sepa_debit_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_sepa_debit_payments(
                turn.inside(),
            ),
        )
        .swish_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_swish_payments(
                turn.inside(),
            ),
        )
        .twint_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_twint_payments(
                turn.inside(),
            ),
        )
        .us_bank_transfer_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_us_bank_transfer_payments(
                turn.inside(),
            ),
        )
        .zip_payments(
            super::v2_core_accounts::update_v2_core_account_configuration_merchant_capabilities_zip_payments(
                turn.inside(),
            ),
        )
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_ach_debit_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesAchDebitPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesAchDebitPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_acss_debit_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesAcssDebitPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesAcssDebitPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_affirm_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesAffirmPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesAffirmPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_afterpay_clearpay_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesAfterpayClearpayPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesAfterpayClearpayPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_alma_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesAlmaPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesAlmaPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_amazon_pay_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesAmazonPayPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesAmazonPayPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_au_becs_debit_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesAuBecsDebitPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesAuBecsDebitPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_bacs_debit_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesBacsDebitPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesBacsDebitPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_bancontact_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesBancontactPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesBancontactPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_blik_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesBlikPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesBlikPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_boleto_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesBoletoPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesBoletoPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_card_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesCardPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesCardPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_cartes_bancaires_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesCartesBancairesPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesCartesBancairesPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_cashapp_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesCashappPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesCashappPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_eps_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesEpsPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesEpsPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_fpx_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesFpxPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesFpxPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_gb_bank_transfer_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesGbBankTransferPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesGbBankTransferPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_grabpay_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesGrabpayPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesGrabpayPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_ideal_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesIdealPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesIdealPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_jcb_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesJcbPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesJcbPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_jp_bank_transfer_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesJpBankTransferPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesJpBankTransferPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_kakao_pay_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesKakaoPayPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesKakaoPayPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_klarna_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesKlarnaPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesKlarnaPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_konbini_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesKonbiniPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesKonbiniPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_kr_card_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesKrCardPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesKrCardPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_link_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesLinkPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesLinkPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_mobilepay_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesMobilepayPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesMobilepayPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_multibanco_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesMultibancoPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesMultibancoPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_mx_bank_transfer_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesMxBankTransferPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesMxBankTransferPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_naver_pay_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesNaverPayPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesNaverPayPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_oxxo_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesOxxoPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesOxxoPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_p24_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesP24Payments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesP24Payments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_pay_by_bank_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesPayByBankPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesPayByBankPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_payco_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesPaycoPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesPaycoPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_paynow_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesPaynowPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesPaynowPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_promptpay_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesPromptpayPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesPromptpayPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_revolut_pay_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesRevolutPayPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesRevolutPayPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_samsung_pay_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesSamsungPayPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesSamsungPayPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_sepa_bank_transfer_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesSepaBankTransferPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesSepaBankTransferPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_sepa_debit_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesSepaDebitPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesSepaDebitPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_swish_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesSwishPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesSwishPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_twint_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesTwintPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesTwintPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_us_bank_transfer_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesUsBankTransferPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesUsBankTransferPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_capabilities_zip_payments(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesZipPayments {
    stripe::UpdateV2CoreAccountConfigurationMerchantCapabilitiesZipPayments::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_configuration_merchant_support(
    turn: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationMerchantSupport {
    stripe::UpdateV2CoreAccountConfigurationMerchantSupport::new()
        .address(super::shared::v2_core_account_person_token_address(turn.inside()))
        .email("ab")
        .phone("ab")
        .url("ab")
}

pub(super) fn update_v2_core_account_configuration_recipient(
    turn: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationRecipient {
    stripe::UpdateV2CoreAccountConfigurationRecipient::new()
        .applied(true)
        .capabilities(
            super::v2_core_accounts::update_v2_core_account_configuration_recipient_capabilities(
                turn.inside(),
            ),
        )
}

pub(super) fn update_v2_core_account_configuration_recipient_capabilities(
    turn: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationRecipientCapabilities {
    stripe::UpdateV2CoreAccountConfigurationRecipientCapabilities::new()
        .stripe_balance(
            super::v2_core_accounts::update_v2_core_account_configuration_recipient_capabilities_stripe_balance(
                turn.inside(),
            ),
        )
}

pub(super) fn update_v2_core_account_configuration_recipient_capabilities_stripe_balance(
    turn: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalance {
    stripe::UpdateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalance::new()
        .stripe_transfers(
            super::v2_core_accounts::update_v2_core_account_configuration_recipient_capabilities_stripe_balance_stripe_transfers(
                turn.inside(),
            ),
        )
}

pub(super) fn update_v2_core_account_configuration_recipient_capabilities_stripe_balance_stripe_transfers(
    _: Turn,
) -> stripe::UpdateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers {
    stripe::UpdateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers::new()
        .requested(true)
}

pub(super) fn update_v2_core_account_identity(
    turn: Turn,
) -> stripe::UpdateV2CoreAccountIdentity {
    stripe::UpdateV2CoreAccountIdentity::new()
        .attestations(
            super::v2_core_accounts::update_v2_core_account_identity_attestations(
                turn.inside(),
            ),
        )
        .business_details(
            super::shared::v2_core_account_token_identity_business_details(turn.inside()),
        )
        .country("ab")
        .entity_type(turn.word::<stripe::EntityType>())
        .individual(
            super::shared::v2_core_account_token_identity_individual(turn.inside()),
        )
}

pub(super) fn update_v2_core_account_identity_attestations(
    turn: Turn,
) -> stripe::UpdateV2CoreAccountIdentityAttestations {
    stripe::UpdateV2CoreAccountIdentityAttestations::new()
        .directorship_declaration(
            super::v2_core_accounts::create_v2_core_account_identity_attestations_directorship_declaration(
                turn.inside(),
            ),
        )
        .ownership_declaration(
            super::v2_core_accounts::create_v2_core_account_identity_attestations_ownership_declaration(
                turn.inside(),
            ),
        )
        .persons_provided(
            super::shared::v2_core_account_token_identity_attestations_persons_provided(
                turn.inside(),
            ),
        )
        .representative_declaration(
            super::v2_core_accounts::create_v2_core_account_identity_attestations_representative_declaration(
                turn.inside(),
            ),
        )
        .terms_of_service(
            super::v2_core_accounts::update_v2_core_account_identity_attestations_terms_of_service(
                turn.inside(),
            ),
        )
}

pub(super) fn update_v2_core_account_identity_attestations_terms_of_service(
    turn: Turn,
) -> stripe::UpdateV2CoreAccountIdentityAttestationsTermsOfService {
    stripe::UpdateV2CoreAccountIdentityAttestationsTermsOfService::new()
        .account(
            super::v2_core_accounts::update_v2_core_account_person_additional_terms_of_service_account(
                turn.inside(),
            ),
        )
        .crypto_storer(
            super::v2_core_accounts::update_v2_core_account_identity_attestations_terms_of_service_crypto_storer(
                turn.inside(),
            ),
        )
        .storer(
            super::v2_core_accounts::update_v2_core_account_identity_attestations_terms_of_service_storer(
                turn.inside(),
            ),
        )
}

pub(super) fn update_v2_core_account_identity_attestations_terms_of_service_crypto_storer(
    _: Turn,
) -> stripe::UpdateV2CoreAccountIdentityAttestationsTermsOfServiceCryptoStorer {
    stripe::UpdateV2CoreAccountIdentityAttestationsTermsOfServiceCryptoStorer::new()
        .date(Timestamp::from(1700000000))
        .ip("ab")
        .user_agent("ab")
}

pub(super) fn update_v2_core_account_identity_attestations_terms_of_service_storer(
    _: Turn,
) -> stripe::UpdateV2CoreAccountIdentityAttestationsTermsOfServiceStorer {
    stripe::UpdateV2CoreAccountIdentityAttestationsTermsOfServiceStorer::new()
        .date(Timestamp::from(1700000000))
        .ip("ab")
        .user_agent("ab")
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
        .applied_configurations([turn.word::<stripe::AppliedConfiguration>()])
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
        .include([turn.word::<stripe::V2CoreAccountInclude>()]);
    receive(request.send(client))
}

fn post_v2_core_accounts_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::accounts::create().send(client))
}
fn post_v2_core_accounts_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::v2::core::accounts::create()
        .account_token("ab")
        .configuration(
            super::v2_core_accounts::create_v2_core_account_configuration(turn.inside()),
        )
        .contact_email("ab")
        .contact_phone("ab")
        .dashboard(turn.word::<stripe::CreateV2CoreAccountDashboard>())
        .defaults(
            super::v2_core_accounts::create_v2_core_account_defaults(turn.inside()),
        )
        .display_name("ab")
        .identity(
            super::v2_core_accounts::create_v2_core_account_identity(turn.inside()),
        )
        .include([turn.word::<stripe::V2CoreAccountInclude>()])
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
            super::shared::v2_core_account_person_token_additional_address(turn.inside()),
        ])
        .additional_names([
            super::shared::v2_core_account_person_token_additional_name(turn.inside()),
        ])
        .additional_terms_of_service(
            super::v2_core_accounts::v2_core_account_person_token_additional_terms_of_service(
                turn.inside(),
            ),
        )
        .address(super::shared::v2_core_account_person_token_address(turn.inside()))
        .date_of_birth(
            super::shared::v2_core_account_person_token_date_of_birth(turn.inside()),
        )
        .documents(super::shared::v2_core_account_person_token_documents(turn.inside()))
        .email("ab")
        .given_name("ab")
        .id_numbers([
            super::shared::v2_core_account_person_token_id_number(turn.inside()),
        ])
        .legal_gender(turn.word::<stripe::LegalGender>())
        .metadata([("key", turn.clearable(|_| "ab".to_owned()))])
        .nationalities(["ab"])
        .phone("ab")
        .political_exposure(turn.word::<stripe::PoliticalExposure>())
        .relationship(
            super::v2_core_accounts::v2_core_account_person_token_relationship(
                turn.inside(),
            ),
        )
        .script_addresses(
            super::shared::v2_core_account_person_token_script_addresses(turn.inside()),
        )
        .script_names(
            super::shared::v2_core_account_person_token_script_names(turn.inside()),
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
            super::v2_core_accounts::create_v2_core_account_person_additional_address(
                turn.inside(),
            ),
        ])
        .additional_names([
            super::shared::v2_core_account_person_token_additional_name(turn.inside()),
        ])
        .additional_terms_of_service(
            super::v2_core_accounts::create_v2_core_account_person_additional_terms_of_service(
                turn.inside(),
            ),
        )
        .address(
            super::v2_core_accounts::create_v2_core_account_person_address(turn.inside()),
        )
        .date_of_birth(
            super::shared::v2_core_account_person_token_date_of_birth(turn.inside()),
        )
        .documents(
            super::v2_core_accounts::create_v2_core_account_person_documents(
                turn.inside(),
            ),
        )
        .email("ab")
        .given_name("ab")
        .id_numbers([
            super::shared::v2_core_account_person_token_id_number(turn.inside()),
        ])
        .legal_gender(turn.word::<stripe::LegalGender>())
        .metadata([("key", "ab")])
        .nationalities(["ab"])
        .person_token("ab")
        .phone("ab")
        .political_exposure(turn.word::<stripe::PoliticalExposure>())
        .relationship(
            super::v2_core_accounts::v2_core_account_person_token_relationship(
                turn.inside(),
            ),
        )
        .script_addresses(
            super::v2_core_accounts::create_v2_core_account_person_script_addresses(
                turn.inside(),
            ),
        )
        .script_names(
            super::shared::v2_core_account_person_token_script_names(turn.inside()),
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
            super::shared::v2_core_account_person_token_additional_address(turn.inside()),
        ])
        .additional_names([
            super::shared::v2_core_account_person_token_additional_name(turn.inside()),
        ])
        .additional_terms_of_service(
            super::v2_core_accounts::update_v2_core_account_person_additional_terms_of_service(
                turn.inside(),
            ),
        )
        .address(super::shared::v2_core_account_person_token_address(turn.inside()))
        .date_of_birth(
            super::shared::v2_core_account_person_token_date_of_birth(turn.inside()),
        )
        .documents(super::shared::v2_core_account_person_token_documents(turn.inside()))
        .email("ab")
        .given_name("ab")
        .id_numbers([
            super::shared::v2_core_account_person_token_id_number(turn.inside()),
        ])
        .legal_gender(turn.word::<stripe::LegalGender>())
        .metadata([("key", turn.clearable(|_| "ab".to_owned()))])
        .nationalities(["ab"])
        .person_token("ab")
        .phone("ab")
        .political_exposure(turn.word::<stripe::PoliticalExposure>())
        .relationship(
            super::v2_core_accounts::v2_core_account_person_token_relationship(
                turn.inside(),
            ),
        )
        .script_addresses(
            super::shared::v2_core_account_person_token_script_addresses(turn.inside()),
        )
        .script_names(
            super::shared::v2_core_account_person_token_script_names(turn.inside()),
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
            super::v2_core_accounts::update_v2_core_account_configuration(turn.inside()),
        )
        .contact_email("ab")
        .contact_phone("ab")
        .dashboard(turn.word::<stripe::CreateV2CoreAccountDashboard>())
        .defaults(
            super::v2_core_accounts::create_v2_core_account_defaults(turn.inside()),
        )
        .display_name("ab")
        .identity(
            super::v2_core_accounts::update_v2_core_account_identity(turn.inside()),
        )
        .include([turn.word::<stripe::V2CoreAccountInclude>()])
        .metadata([("key", turn.clearable(|_| "ab".to_owned()))]);
    receive(request.send(client))
}

fn post_v2_core_accounts_id_close_required(client: &Client) -> Exchange {
    receive(stripe::v2::core::accounts::close("id_1").send(client))
}
fn post_v2_core_accounts_id_close_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::v2::core::accounts::close("id_1")
        .applied_configurations([turn.word::<stripe::AppliedConfiguration>()]);
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
