// Written by `cargo xtask generate`. Do not edit.
//! What `tokens` sends.

use crate::prelude::*;

pub(super) fn connect_js_account_token_specs(
    turn: Turn,
) -> stripe::ConnectJsAccountTokenSpecs {
    stripe::ConnectJsAccountTokenSpecs::new()
        .business_type(turn.word::<stripe::BusinessType>())
        .company(super::tokens::connect_js_account_token_company_specs(turn.inside()))
        .individual(super::shared::individual_specs(turn.inside()))
        .tos_shown_and_accepted(true)
}

pub(super) fn connect_js_account_token_company_specs(
    turn: Turn,
) -> stripe::ConnectJsAccountTokenCompanySpecs {
    let value = stripe::ConnectJsAccountTokenCompanySpecs::new()
        .address(super::shared::legal_entity_and_kyc_address_specs(turn.inside()))
        .address_kana(super::shared::japan_address_kana_specs(turn.inside()))
        .address_kanji(super::shared::japan_address_kanji_specs(turn.inside()))
        .directors_provided(true)
        .directorship_declaration(
            super::shared::company_directorship_declaration(turn.inside()),
        )
        .executives_provided(true)
        .export_license_id("ab")
        .export_purpose_code("ab")
        .name("ab")
        .name_kana("ab")
        .name_kanji("ab")
        .owners_provided(true)
        .ownership_declaration(
            super::shared::company_ownership_declaration(turn.inside()),
        )
        .ownership_declaration_shown_and_signed(true)
        .ownership_exemption_reason(turn.word::<stripe::OwnershipExemptionReason>())
        .phone("ab")
        .registration_date(super::shared::registration_date_specs(turn.inside()))
        .registration_number("ab")
        .representative_declaration(
            super::shared::company_representative_declaration(turn.inside()),
        )
        .structure(turn.word::<stripe::CompanySpecsStructure>())
        .tax_id("ab")
        .tax_id_registrar("ab")
        .vat_id("ab")
        .verification(super::shared::verification_specs(turn.inside()));
    if turn.clears() {
        value
            .clear_ownership_exemption_reason()
            .clear_registration_date()
            .clear_structure()
    } else {
        value
    }
}

pub(super) fn token_create_bank_account(turn: Turn) -> stripe::TokenCreateBankAccount {
    stripe::TokenCreateBankAccount::new("ab", "ab")
        .account_holder_name("ab")
        .account_holder_type(turn.word::<stripe::AccountHolderType>())
        .account_type(turn.word::<stripe::AccountBankAccountAccountType>())
        .currency("usd")
        .payment_method("ab")
        .routing_number("ab")
}

pub(super) fn token_card_or_id(turn: Turn) -> stripe::TokenCardOrId {
    let (arm, turn) = turn.choose(2);
    match arm {
        0 => {
            stripe::TokenCardOrId::CreditCardSpecs(
                super::tokens::token_card(turn.inside()),
            )
        }
        _ => stripe::TokenCardOrId::Id("ab".to_owned()),
    }
}

pub(super) fn token_card(turn: Turn) -> stripe::TokenCard {
    stripe::TokenCard::new("ab", "ab", "ab")
        .address_city("ab")
        .address_country("ab")
        .address_line1("ab")
        .address_line2("ab")
        .address_state("ab")
        .address_zip("ab")
        .currency("ab")
        .cvc("ab")
        .name("ab")
        .networks(super::tokens::networks_param_specs(turn.inside()))
}

pub(super) fn networks_param_specs(turn: Turn) -> stripe::NetworksParamSpecs {
    stripe::NetworksParamSpecs::new()
        .preferred(turn.word::<stripe::NetworksUpdateApiParamPreferred>())
}

pub(super) fn cvc_params(_: Turn) -> stripe::CvcParams {
    stripe::CvcParams::new("ab")
}

pub(super) fn person_token_specs(turn: Turn) -> stripe::PersonTokenSpecs {
    let value = stripe::PersonTokenSpecs::new()
        .additional_tos_acceptances(
            super::shared::person_additional_tos_acceptances_specs(turn.inside()),
        )
        .address(super::shared::legal_entity_and_kyc_address_specs(turn.inside()))
        .address_kana(super::shared::japan_address_kana_specs(turn.inside()))
        .address_kanji(super::shared::japan_address_kanji_specs(turn.inside()))
        .dob(super::shared::date_of_birth_specs(turn.inside()))
        .documents(super::shared::person_documents_specs(turn.inside()))
        .email("ab")
        .first_name("ab")
        .first_name_kana("ab")
        .first_name_kanji("ab")
        .full_name_aliases(["ab"])
        .gender("ab")
        .id_number("ab")
        .id_number_secondary("ab")
        .last_name("ab")
        .last_name_kana("ab")
        .last_name_kanji("ab")
        .maiden_name("ab")
        .metadata([("key", "ab")])
        .nationality("ab")
        .phone("ab")
        .political_exposure(turn.word::<stripe::PoliticalExposure>())
        .registered_address(super::shared::address_specs(turn.inside()))
        .relationship(super::shared::relationship_specs(turn.inside()))
        .ssn_last_4("ab")
        .us_cfpb_data(super::shared::us_cfpb_data_specs(turn.inside()))
        .verification(super::shared::person_verification_specs(turn.inside()));
    if turn.clears() {
        value.clear_dob().clear_full_name_aliases().clear_metadata()
    } else {
        value
    }
}

pub(super) fn pii_token_specs(_: Turn) -> stripe::PiiTokenSpecs {
    stripe::PiiTokenSpecs::new().id_number("ab")
}

fn get_tokens_token_required(client: &Client) -> Exchange {
    receive(stripe::tokens::retrieve("token_1").send(client))
}
fn get_tokens_token_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::tokens::retrieve("token_1");
    receive(request.send(client))
}

fn post_tokens_required(client: &Client) -> Exchange {
    receive(stripe::tokens::create().send(client))
}
fn post_tokens_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::tokens::create()
        .account(super::tokens::connect_js_account_token_specs(turn.inside()))
        .bank_account(super::tokens::token_create_bank_account(turn.inside()))
        .card(super::tokens::token_card_or_id(turn))
        .customer("ab")
        .cvc_update(super::tokens::cvc_params(turn.inside()))
        .person(super::tokens::person_token_specs(turn.inside()))
        .pii(super::tokens::pii_token_specs(turn.inside()));
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetTokensToken",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_tokens_token_required,
        every: get_tokens_token_every,
    },
    Operation {
        id: "PostTokens",
        turns: Turns {
            arms: 2,
            words: 24,
            levels: 4,
        },
        required: post_tokens_required,
        every: post_tokens_every,
    },
];
