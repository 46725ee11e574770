// Written by `cargo xtask generate`. Do not edit.
//! What `tax::registrations` sends.

use crate::prelude::*;

pub(super) fn tax__registrations__create__ActiveFrom(
    turn: Turn,
) -> stripe::tax::registrations::create::ActiveFrom {
    let (arm, _) = turn.choose(2);
    match arm {
        0 => stripe::tax::registrations::create::ActiveFrom::Now,
        _ => {
            stripe::tax::registrations::create::ActiveFrom::Timestamp(
                Timestamp::from(1700000000),
            )
        }
    }
}

pub(super) fn tax__registrations__create__CountryOptions(
    turn: Turn,
) -> stripe::tax::registrations::create::CountryOptions {
    stripe::tax::registrations::create::CountryOptions::new()
        .ae(
            super::tax_registrations::tax__registrations__create__country_options__Ae(
                turn.inside(),
            ),
        )
        .al(
            super::tax_registrations::tax__registrations__create__country_options__Al(
                turn.inside(),
            ),
        )
        .am(
            super::tax_registrations::tax__registrations__create__country_options__Am(
                turn.inside(),
            ),
        )
        .ao(
            super::tax_registrations::tax__registrations__create__country_options__Ao(
                turn.inside(),
            ),
        )
        .at(
            super::tax_registrations::tax__registrations__create__country_options__At(
                turn.inside(),
            ),
        )
        .au(
            super::tax_registrations::tax__registrations__create__country_options__Au(
                turn.inside(),
            ),
        )
        .aw(
            super::tax_registrations::tax__registrations__create__country_options__Aw(
                turn.inside(),
            ),
        )
        .az(
            super::tax_registrations::tax__registrations__create__country_options__Az(
                turn.inside(),
            ),
        )
        .ba(
            super::tax_registrations::tax__registrations__create__country_options__Ba(
                turn.inside(),
            ),
        )
        .bb(
            super::tax_registrations::tax__registrations__create__country_options__Bb(
                turn.inside(),
            ),
        )
        .bd(
            super::tax_registrations::tax__registrations__create__country_options__Bd(
                turn.inside(),
            ),
        )
        .be(
            super::tax_registrations::tax__registrations__create__country_options__Be(
                turn.inside(),
            ),
        )
        .bf(
            super::tax_registrations::tax__registrations__create__country_options__Bf(
                turn.inside(),
            ),
        )
        .bg(
            super::tax_registrations::tax__registrations__create__country_options__Bg(
                turn.inside(),
            ),
        )
        .bh(
            super::tax_registrations::tax__registrations__create__country_options__Bh(
                turn.inside(),
            ),
        )
        .bj(
            super::tax_registrations::tax__registrations__create__country_options__Bj(
                turn.inside(),
            ),
        )
        .bs(
            super::tax_registrations::tax__registrations__create__country_options__Bs(
                turn.inside(),
            ),
        )
        .by(
            super::tax_registrations::tax__registrations__create__country_options__By(
                turn.inside(),
            ),
        )
        .ca(
            super::tax_registrations::tax__registrations__create__country_options__Ca(
                turn.inside(),
            ),
        )
        .cd(
            super::tax_registrations::tax__registrations__create__country_options__Cd(
                turn.inside(),
            ),
        )
        .ch(
            super::tax_registrations::tax__registrations__create__country_options__Ch(
                turn.inside(),
            ),
        )
        .cl(
            super::tax_registrations::tax__registrations__create__country_options__Cl(
                turn.inside(),
            ),
        )
        .cm(
            super::tax_registrations::tax__registrations__create__country_options__Cm(
                turn.inside(),
            ),
        )
        .co(
            super::tax_registrations::tax__registrations__create__country_options__Co(
                turn.inside(),
            ),
        )
        .cr(
            super::tax_registrations::tax__registrations__create__country_options__Cr(
                turn.inside(),
            ),
        )
        .cv(
            super::tax_registrations::tax__registrations__create__country_options__Cv(
                turn.inside(),
            ),
        )
        .cy(
            super::tax_registrations::tax__registrations__create__country_options__Cy(
                turn.inside(),
            ),
        )
        .cz(
            super::tax_registrations::tax__registrations__create__country_options__Cz(
                turn.inside(),
            ),
        )
        .de(
            super::tax_registrations::tax__registrations__create__country_options__De(
                turn.inside(),
            ),
        )
        .dk(
            super::tax_registrations::tax__registrations__create__country_options__Dk(
                turn.inside(),
            ),
        )
        .ec(
            super::tax_registrations::tax__registrations__create__country_options__Ec(
                turn.inside(),
            ),
        )
        .ee(
            super::tax_registrations::tax__registrations__create__country_options__Ee(
                turn.inside(),
            ),
        )
        .eg(
            super::tax_registrations::tax__registrations__create__country_options__Eg(
                turn.inside(),
            ),
        )
        .es(
            super::tax_registrations::tax__registrations__create__country_options__Es(
                turn.inside(),
            ),
        )
        .et(
            super::tax_registrations::tax__registrations__create__country_options__Et(
                turn.inside(),
            ),
        )
        .fi(
            super::tax_registrations::tax__registrations__create__country_options__Fi(
                turn.inside(),
            ),
        )
        .fr(
            super::tax_registrations::tax__registrations__create__country_options__Fr(
                turn.inside(),
            ),
        )
        .gb(
            super::tax_registrations::tax__registrations__create__country_options__Gb(
                turn.inside(),
            ),
        )
        .ge(
            super::tax_registrations::tax__registrations__create__country_options__Ge(
                turn.inside(),
            ),
        )
        .gn(
            super::tax_registrations::tax__registrations__create__country_options__Gn(
                turn.inside(),
            ),
        )
        .gr(
            super::tax_registrations::tax__registrations__create__country_options__Gr(
                turn.inside(),
            ),
        )
        .hr(
            super::tax_registrations::tax__registrations__create__country_options__Hr(
                turn.inside(),
            ),
        )
        .hu(
            super::tax_registrations::tax__registrations__create__country_options__Hu(
                turn.inside(),
            ),
        )
        .id(
            super::tax_registrations::tax__registrations__create__country_options__Id(
                turn.inside(),
            ),
        )
        .ie(
            super::tax_registrations::tax__registrations__create__country_options__Ie(
                turn.inside(),
            ),
        )
        .in_(
            super::tax_registrations::tax__registrations__create__country_options__In(
                turn.inside(),
            ),
        )
        .is(
            super::tax_registrations::tax__registrations__create__country_options__Is(
                turn.inside(),
            ),
        )
        .it(
            super::tax_registrations::tax__registrations__create__country_options__It(
                turn.inside(),
            ),
        )
        .jp(
            super::tax_registrations::tax__registrations__create__country_options__Jp(
                turn.inside(),
            ),
        )
        .ke(
            super::tax_registrations::tax__registrations__create__country_options__Ke(
                turn.inside(),
            ),
        )
        .kg(
            super::tax_registrations::tax__registrations__create__country_options__Kg(
                turn.inside(),
            ),
        )
        .kh(
            super::tax_registrations::tax__registrations__create__country_options__Kh(
                turn.inside(),
            ),
        )
        .kr(
            super::tax_registrations::tax__registrations__create__country_options__Kr(
                turn.inside(),
            ),
        )
        .kz(
            super::tax_registrations::tax__registrations__create__country_options__Kz(
                turn.inside(),
            ),
        )
        .la(
            super::tax_registrations::tax__registrations__create__country_options__La(
                turn.inside(),
            ),
        )
        .lk(
            super::tax_registrations::tax__registrations__create__country_options__Lk(
                turn.inside(),
            ),
        )
        .lt(
            super::tax_registrations::tax__registrations__create__country_options__Lt(
                turn.inside(),
            ),
        )
        .lu(
            super::tax_registrations::tax__registrations__create__country_options__Lu(
                turn.inside(),
            ),
        )
        .lv(
            super::tax_registrations::tax__registrations__create__country_options__Lv(
                turn.inside(),
            ),
        )
        .ma(
            super::tax_registrations::tax__registrations__create__country_options__Ma(
                turn.inside(),
            ),
        )
        .md(
            super::tax_registrations::tax__registrations__create__country_options__Md(
                turn.inside(),
            ),
        )
        .me(
            super::tax_registrations::tax__registrations__create__country_options__Me(
                turn.inside(),
            ),
        )
        .mk(
            super::tax_registrations::tax__registrations__create__country_options__Mk(
                turn.inside(),
            ),
        )
        .mr(
            super::tax_registrations::tax__registrations__create__country_options__Mr(
                turn.inside(),
            ),
        )
        .mt(
            super::tax_registrations::tax__registrations__create__country_options__Mt(
                turn.inside(),
            ),
        )
        .mx(
            super::tax_registrations::tax__registrations__create__country_options__Mx(
                turn.inside(),
            ),
        )
        .my(
            super::tax_registrations::tax__registrations__create__country_options__My(
                turn.inside(),
            ),
        )
        .ng(
            super::tax_registrations::tax__registrations__create__country_options__Ng(
                turn.inside(),
            ),
        )
        .nl(
            super::tax_registrations::tax__registrations__create__country_options__Nl(
                turn.inside(),
            ),
        )
        .no(
            super::tax_registrations::tax__registrations__create__country_options__No(
                turn.inside(),
            ),
        )
        .np(
            super::tax_registrations::tax__registrations__create__country_options__Np(
                turn.inside(),
            ),
        )
        .nz(
            super::tax_registrations::tax__registrations__create__country_options__Nz(
                turn.inside(),
            ),
        )
        .om(
            super::tax_registrations::tax__registrations__create__country_options__Om(
                turn.inside(),
            ),
        )
        .pe(
            super::tax_registrations::tax__registrations__create__country_options__Pe(
                turn.inside(),
            ),
        )
        .ph(
            super::tax_registrations::tax__registrations__create__country_options__Ph(
                turn.inside(),
            ),
        )
        .pl(
            super::tax_registrations::tax__registrations__create__country_options__Pl(
                turn.inside(),
            ),
        )
        .pt(
            super::tax_registrations::tax__registrations__create__country_options__Pt(
                turn.inside(),
            ),
        )
        .ro(
            super::tax_registrations::tax__registrations__create__country_options__Ro(
                turn.inside(),
            ),
        )
        .rs(
            super::tax_registrations::tax__registrations__create__country_options__Rs(
                turn.inside(),
            ),
        )
        .ru(
            super::tax_registrations::tax__registrations__create__country_options__Ru(
                turn.inside(),
            ),
        )
        .sa(
            super::tax_registrations::tax__registrations__create__country_options__Sa(
                turn.inside(),
            ),
        )
        .se(
            super::tax_registrations::tax__registrations__create__country_options__Se(
                turn.inside(),
            ),
        )
        .sg(
            super::tax_registrations::tax__registrations__create__country_options__Sg(
                turn.inside(),
            ),
        )
        .si(
            super::tax_registrations::tax__registrations__create__country_options__Si(
                turn.inside(),
            ),
        )
        .sk(
            super::tax_registrations::tax__registrations__create__country_options__Sk(
                turn.inside(),
            ),
        )
        .sn(
            super::tax_registrations::tax__registrations__create__country_options__Sn(
                turn.inside(),
            ),
        )
        .sr(
            super::tax_registrations::tax__registrations__create__country_options__Sr(
                turn.inside(),
            ),
        )
        .th(
            super::tax_registrations::tax__registrations__create__country_options__Th(
                turn.inside(),
            ),
        )
        .tj(
            super::tax_registrations::tax__registrations__create__country_options__Tj(
                turn.inside(),
            ),
        )
        .tr(
            super::tax_registrations::tax__registrations__create__country_options__Tr(
                turn.inside(),
            ),
        )
        .tw(
            super::tax_registrations::tax__registrations__create__country_options__Tw(
                turn.inside(),
            ),
        )
        .tz(
            super::tax_registrations::tax__registrations__create__country_options__Tz(
                turn.inside(),
            ),
        )
        .ua(
            super::tax_registrations::tax__registrations__create__country_options__Ua(
                turn.inside(),
            ),
        )
        .ug(
            super::tax_registrations::tax__registrations__create__country_options__Ug(
                turn.inside(),
            ),
        )
        .us(
            super::tax_registrations::tax__registrations__create__country_options__Us(
                turn.inside(),
            ),
        )
        .uy(
            super::tax_registrations::tax__registrations__create__country_options__Uy(
                turn.inside(),
            ),
        )
        .uz(
            super::tax_registrations::tax__registrations__create__country_options__Uz(
                turn.inside(),
            ),
        )
        .vn(
            super::tax_registrations::tax__registrations__create__country_options__Vn(
                turn.inside(),
            ),
        )
        .za(
            super::tax_registrations::tax__registrations__create__country_options__Za(
                turn.inside(),
            ),
        )
        .zm(
            super::tax_registrations::tax__registrations__create__country_options__Zm(
                turn.inside(),
            ),
        )
        .zw(
            super::tax_registrations::tax__registrations__create__country_options__Zw(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Ae(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Ae {
    stripe::tax::registrations::create::country_options::Ae::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__ae__Standard(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::ae::Standard {
    stripe::tax::registrations::create::country_options::ae::Standard::new()
        .place_of_supply_scheme(
            turn
                .word::<
                    stripe::tax_registration::country_options::ae::standard::PlaceOfSupplyScheme,
                >(),
        )
}

pub(super) fn tax__registrations__create__country_options__Al(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Al {
    stripe::tax::registrations::create::country_options::Al::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Am(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Am {
    stripe::tax::registrations::create::country_options::Am::new()
}

pub(super) fn tax__registrations__create__country_options__Ao(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Ao {
    stripe::tax::registrations::create::country_options::Ao::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__At(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::At {
    stripe::tax::registrations::create::country_options::At::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__at__Standard(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::at::Standard {
    stripe::tax::registrations::create::country_options::at::Standard::new(
        turn
            .word::<
                stripe::tax_registration::country_options::at::standard::PlaceOfSupplyScheme,
            >(),
    )
}

pub(super) fn tax__registrations__create__country_options__Au(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Au {
    stripe::tax::registrations::create::country_options::Au::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Aw(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Aw {
    stripe::tax::registrations::create::country_options::Aw::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Az(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Az {
    stripe::tax::registrations::create::country_options::Az::new()
}

pub(super) fn tax__registrations__create__country_options__Ba(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Ba {
    stripe::tax::registrations::create::country_options::Ba::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Bb(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Bb {
    stripe::tax::registrations::create::country_options::Bb::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Bd(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Bd {
    stripe::tax::registrations::create::country_options::Bd::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Be(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Be {
    stripe::tax::registrations::create::country_options::Be::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Bf(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Bf {
    stripe::tax::registrations::create::country_options::Bf::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Bg(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Bg {
    stripe::tax::registrations::create::country_options::Bg::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Bh(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Bh {
    stripe::tax::registrations::create::country_options::Bh::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Bj(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Bj {
    stripe::tax::registrations::create::country_options::Bj::new()
}

pub(super) fn tax__registrations__create__country_options__Bs(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Bs {
    stripe::tax::registrations::create::country_options::Bs::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__By(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::By {
    stripe::tax::registrations::create::country_options::By::new()
}

pub(super) fn tax__registrations__create__country_options__Ca(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Ca {
    stripe::tax::registrations::create::country_options::Ca::new(
            turn.word::<stripe::tax_registration::country_options::ca::Type>(),
        )
        .province_standard(
            super::tax_registrations::tax__registrations__create__country_options__ca__ProvinceStandard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__ca__ProvinceStandard(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::ca::ProvinceStandard {
    stripe::tax::registrations::create::country_options::ca::ProvinceStandard::new("ab")
}

pub(super) fn tax__registrations__create__country_options__Cd(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Cd {
    stripe::tax::registrations::create::country_options::Cd::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Ch(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Ch {
    stripe::tax::registrations::create::country_options::Ch::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Cl(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Cl {
    stripe::tax::registrations::create::country_options::Cl::new()
}

pub(super) fn tax__registrations__create__country_options__Cm(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Cm {
    stripe::tax::registrations::create::country_options::Cm::new()
}

pub(super) fn tax__registrations__create__country_options__Co(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Co {
    stripe::tax::registrations::create::country_options::Co::new()
}

pub(super) fn tax__registrations__create__country_options__Cr(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Cr {
    stripe::tax::registrations::create::country_options::Cr::new()
}

pub(super) fn tax__registrations__create__country_options__Cv(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Cv {
    stripe::tax::registrations::create::country_options::Cv::new()
}

pub(super) fn tax__registrations__create__country_options__Cy(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Cy {
    stripe::tax::registrations::create::country_options::Cy::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Cz(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Cz {
    stripe::tax::registrations::create::country_options::Cz::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__De(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::De {
    stripe::tax::registrations::create::country_options::De::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Dk(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Dk {
    stripe::tax::registrations::create::country_options::Dk::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Ec(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Ec {
    stripe::tax::registrations::create::country_options::Ec::new()
}

pub(super) fn tax__registrations__create__country_options__Ee(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Ee {
    stripe::tax::registrations::create::country_options::Ee::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Eg(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Eg {
    stripe::tax::registrations::create::country_options::Eg::new()
}

pub(super) fn tax__registrations__create__country_options__Es(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Es {
    stripe::tax::registrations::create::country_options::Es::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Et(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Et {
    stripe::tax::registrations::create::country_options::Et::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Fi(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Fi {
    stripe::tax::registrations::create::country_options::Fi::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Fr(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Fr {
    stripe::tax::registrations::create::country_options::Fr::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Gb(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Gb {
    stripe::tax::registrations::create::country_options::Gb::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Ge(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Ge {
    stripe::tax::registrations::create::country_options::Ge::new()
}

pub(super) fn tax__registrations__create__country_options__Gn(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Gn {
    stripe::tax::registrations::create::country_options::Gn::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Gr(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Gr {
    stripe::tax::registrations::create::country_options::Gr::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Hr(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Hr {
    stripe::tax::registrations::create::country_options::Hr::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Hu(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Hu {
    stripe::tax::registrations::create::country_options::Hu::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Id(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Id {
    stripe::tax::registrations::create::country_options::Id::new()
}

pub(super) fn tax__registrations__create__country_options__Ie(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Ie {
    stripe::tax::registrations::create::country_options::Ie::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__In(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::In {
    stripe::tax::registrations::create::country_options::In::new()
}

pub(super) fn tax__registrations__create__country_options__Is(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Is {
    stripe::tax::registrations::create::country_options::Is::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__It(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::It {
    stripe::tax::registrations::create::country_options::It::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Jp(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Jp {
    stripe::tax::registrations::create::country_options::Jp::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Ke(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Ke {
    stripe::tax::registrations::create::country_options::Ke::new()
}

pub(super) fn tax__registrations__create__country_options__Kg(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Kg {
    stripe::tax::registrations::create::country_options::Kg::new()
}

pub(super) fn tax__registrations__create__country_options__Kh(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Kh {
    stripe::tax::registrations::create::country_options::Kh::new()
}

pub(super) fn tax__registrations__create__country_options__Kr(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Kr {
    stripe::tax::registrations::create::country_options::Kr::new()
}

pub(super) fn tax__registrations__create__country_options__Kz(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Kz {
    stripe::tax::registrations::create::country_options::Kz::new()
}

pub(super) fn tax__registrations__create__country_options__La(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::La {
    stripe::tax::registrations::create::country_options::La::new()
}

pub(super) fn tax__registrations__create__country_options__Lk(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Lk {
    stripe::tax::registrations::create::country_options::Lk::new()
}

pub(super) fn tax__registrations__create__country_options__Lt(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Lt {
    stripe::tax::registrations::create::country_options::Lt::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Lu(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Lu {
    stripe::tax::registrations::create::country_options::Lu::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Lv(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Lv {
    stripe::tax::registrations::create::country_options::Lv::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Ma(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Ma {
    stripe::tax::registrations::create::country_options::Ma::new()
}

pub(super) fn tax__registrations__create__country_options__Md(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Md {
    stripe::tax::registrations::create::country_options::Md::new()
}

pub(super) fn tax__registrations__create__country_options__Me(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Me {
    stripe::tax::registrations::create::country_options::Me::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Mk(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Mk {
    stripe::tax::registrations::create::country_options::Mk::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Mr(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Mr {
    stripe::tax::registrations::create::country_options::Mr::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Mt(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Mt {
    stripe::tax::registrations::create::country_options::Mt::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Mx(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Mx {
    stripe::tax::registrations::create::country_options::Mx::new()
}

pub(super) fn tax__registrations__create__country_options__My(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::My {
    stripe::tax::registrations::create::country_options::My::new()
}

pub(super) fn tax__registrations__create__country_options__Ng(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Ng {
    stripe::tax::registrations::create::country_options::Ng::new()
}

pub(super) fn tax__registrations__create__country_options__Nl(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Nl {
    stripe::tax::registrations::create::country_options::Nl::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__No(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::No {
    stripe::tax::registrations::create::country_options::No::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Np(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Np {
    stripe::tax::registrations::create::country_options::Np::new()
}

pub(super) fn tax__registrations__create__country_options__Nz(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Nz {
    stripe::tax::registrations::create::country_options::Nz::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Om(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Om {
    stripe::tax::registrations::create::country_options::Om::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Pe(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Pe {
    stripe::tax::registrations::create::country_options::Pe::new()
}

pub(super) fn tax__registrations__create__country_options__Ph(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Ph {
    stripe::tax::registrations::create::country_options::Ph::new()
}

pub(super) fn tax__registrations__create__country_options__Pl(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Pl {
    stripe::tax::registrations::create::country_options::Pl::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Pt(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Pt {
    stripe::tax::registrations::create::country_options::Pt::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Ro(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Ro {
    stripe::tax::registrations::create::country_options::Ro::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Rs(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Rs {
    stripe::tax::registrations::create::country_options::Rs::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Ru(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Ru {
    stripe::tax::registrations::create::country_options::Ru::new()
}

pub(super) fn tax__registrations__create__country_options__Sa(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Sa {
    stripe::tax::registrations::create::country_options::Sa::new()
}

pub(super) fn tax__registrations__create__country_options__Se(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Se {
    stripe::tax::registrations::create::country_options::Se::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Sg(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Sg {
    stripe::tax::registrations::create::country_options::Sg::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Si(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Si {
    stripe::tax::registrations::create::country_options::Si::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Sk(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Sk {
    stripe::tax::registrations::create::country_options::Sk::new(
            turn.word::<stripe::tax_registration::country_options::at::Type>(),
        )
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__at__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Sn(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Sn {
    stripe::tax::registrations::create::country_options::Sn::new()
}

pub(super) fn tax__registrations__create__country_options__Sr(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Sr {
    stripe::tax::registrations::create::country_options::Sr::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Th(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Th {
    stripe::tax::registrations::create::country_options::Th::new()
}

pub(super) fn tax__registrations__create__country_options__Tj(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Tj {
    stripe::tax::registrations::create::country_options::Tj::new()
}

pub(super) fn tax__registrations__create__country_options__Tr(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Tr {
    stripe::tax::registrations::create::country_options::Tr::new()
}

pub(super) fn tax__registrations__create__country_options__Tw(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Tw {
    stripe::tax::registrations::create::country_options::Tw::new()
}

pub(super) fn tax__registrations__create__country_options__Tz(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Tz {
    stripe::tax::registrations::create::country_options::Tz::new()
}

pub(super) fn tax__registrations__create__country_options__Ua(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Ua {
    stripe::tax::registrations::create::country_options::Ua::new()
}

pub(super) fn tax__registrations__create__country_options__Ug(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Ug {
    stripe::tax::registrations::create::country_options::Ug::new()
}

pub(super) fn tax__registrations__create__country_options__Us(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Us {
    stripe::tax::registrations::create::country_options::Us::new(
            "ab",
            turn.word::<stripe::tax_registration::country_options::us::Type>(),
        )
        .local_amusement_tax(
            super::tax_registrations::tax__registrations__create__country_options__us__LocalAmusementTax(
                turn.inside(),
            ),
        )
        .local_lease_tax(
            super::tax_registrations::tax__registrations__create__country_options__us__LocalLeaseTax(
                turn.inside(),
            ),
        )
        .state_sales_tax(
            super::tax_registrations::tax__registrations__create__country_options__us__StateSalesTax(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__us__LocalAmusementTax(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::us::LocalAmusementTax {
    stripe::tax::registrations::create::country_options::us::LocalAmusementTax::new("ab")
}

pub(super) fn tax__registrations__create__country_options__us__LocalLeaseTax(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::us::LocalLeaseTax {
    stripe::tax::registrations::create::country_options::us::LocalLeaseTax::new("ab")
}

pub(super) fn tax__registrations__create__country_options__us__StateSalesTax(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::us::StateSalesTax {
    stripe::tax::registrations::create::country_options::us::StateSalesTax::new([
        super::tax_registrations::tax__registrations__create__country_options__us__state_sales_tax__Election(
            turn.inside(),
        ),
    ])
}

pub(super) fn tax__registrations__create__country_options__us__state_sales_tax__Election(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::us::state_sales_tax::Election {
    stripe::tax::registrations::create::country_options::us::state_sales_tax::Election::new(
            turn
                .word::<
                    stripe::tax_registration::country_options::us::state_sales_tax::election::Type,
                >(),
        )
        .jurisdiction("ab")
}

pub(super) fn tax__registrations__create__country_options__Uy(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Uy {
    stripe::tax::registrations::create::country_options::Uy::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Uz(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Uz {
    stripe::tax::registrations::create::country_options::Uz::new()
}

pub(super) fn tax__registrations__create__country_options__Vn(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Vn {
    stripe::tax::registrations::create::country_options::Vn::new()
}

pub(super) fn tax__registrations__create__country_options__Za(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Za {
    stripe::tax::registrations::create::country_options::Za::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

pub(super) fn tax__registrations__create__country_options__Zm(
    _: Turn,
) -> stripe::tax::registrations::create::country_options::Zm {
    stripe::tax::registrations::create::country_options::Zm::new()
}

pub(super) fn tax__registrations__create__country_options__Zw(
    turn: Turn,
) -> stripe::tax::registrations::create::country_options::Zw {
    stripe::tax::registrations::create::country_options::Zw::new()
        .standard(
            super::tax_registrations::tax__registrations__create__country_options__ae__Standard(
                turn.inside(),
            ),
        )
}

fn get_tax_registrations_required(client: &Client) -> Exchange {
    receive(stripe::tax::registrations::list().send(client))
}
fn get_tax_registrations_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::tax::registrations::list()
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .status(turn.word::<stripe::tax::registrations::list::Status>());
    receive(request.send(client))
}

fn get_tax_registrations_id_required(client: &Client) -> Exchange {
    receive(stripe::tax::registrations::retrieve("id_1").send(client))
}
fn get_tax_registrations_id_every(client: &Client, _: Turn) -> Exchange {
    let request = stripe::tax::registrations::retrieve("id_1");
    receive(request.send(client))
}

fn post_tax_registrations_required(client: &Client) -> Exchange {
    receive(
        stripe::tax::registrations::create(
                stripe::tax::registrations::create::ActiveFrom::Now,
                "ab",
                stripe::tax::registrations::create::CountryOptions::new()
                    .ae(stripe::tax::registrations::create::country_options::Ae::new()),
            )
            .send(client),
    )
}
fn post_tax_registrations_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::tax::registrations::create(
            super::tax_registrations::tax__registrations__create__ActiveFrom(turn),
            "ab",
            super::tax_registrations::tax__registrations__create__CountryOptions(
                turn.inside(),
            ),
        )
        .expires_at(1700000000);
    receive(request.send(client))
}

fn post_tax_registrations_id_required(client: &Client) -> Exchange {
    receive(stripe::tax::registrations::update("id_1").send(client))
}
fn post_tax_registrations_id_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::tax::registrations::update("id_1")
        .active_from(
            super::tax_registrations::tax__registrations__create__ActiveFrom(turn),
        )
        .expires_at(super::shared::file_links__update__ExpiresAt(turn));
    let request = if turn.clears() { request.clear_expires_at() } else { request };
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetTaxRegistrations",
        turns: Turns {
            arms: 1,
            words: 4,
            levels: 0,
        },
        required: get_tax_registrations_required,
        every: get_tax_registrations_every,
    },
    Operation {
        id: "GetTaxRegistrationsId",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_tax_registrations_id_required,
        every: get_tax_registrations_id_every,
    },
    Operation {
        id: "PostTaxRegistrations",
        turns: Turns {
            arms: 2,
            words: 5,
            levels: 0,
        },
        required: post_tax_registrations_required,
        every: post_tax_registrations_every,
    },
    Operation {
        id: "PostTaxRegistrationsId",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 1,
        },
        required: post_tax_registrations_id_required,
        every: post_tax_registrations_id_every,
    },
];
